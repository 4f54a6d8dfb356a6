/*
title: Employees in the unemployment report of a state and quarter with gross, taxable and excess wages
grain: one employee in the report
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  State: {type: varchar(4), example: TX}
  Quarter: {type: bDate, example: 2024-06-01}
asks:
  - Who is on the second quarter unemployment report for Texas, and with what wages?
  - Employee, name, gross, unemployment and excess wages, weeks and hours of a state's quarterly report
  - sui detail by employee
  - The state auditor on the phone wants to see person by person how we got to the total we filed for the quarter that ended in June, mainly wages over the base, and I cannot find the paper copy that Ruth made, so could somebody just pull it
  - employes on quaterly wage report for ohio
  - Whose pay was above the limit and so not taxed by Texas?
  - Did Hernandez, 1417, go out with 13 weeks?
  - What persons and pay make up the Texas jobless return for the June quarter?
  - The Workforce Commission examines our second-quarter return; give each person by surname, gross, pay subject, pay over the base, taxable pay, weeks and hours.
  - TX wage detail, Q2
  - surname, first name, gross, subject, over the limit, taxed, weeks, hours
  - sui q2 tx dtl by emp w xcess wgs n wks
  - Who stands on the quarterly list we sent the state for unemployment insurance, with how much pay each?
*/
SELECT PRUE.Employee, PRUE.LastName, PRUE.FirstName, PRUE.GrossWages, PRUE.SUIWages, PRUE.ExcessWages, PRUE.EligWages,
    PRUE.WksWorked, PRUE.HrsWorked
FROM PRUE WITH (NOLOCK)
WHERE PRUE.PRCo = @PRCo
    AND PRUE.State = @State
    AND PRUE.Quarter = @Quarter
ORDER BY PRUE.LastName, PRUE.FirstName, PRUE.Employee
