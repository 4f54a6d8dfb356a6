/*
title: T4 box amounts of a tax year by employee with province of employment and exemptions
grain: one employee and T4 box
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 3}
  TaxYear: {type: char(4), example: "2024"}
asks:
  - What is on each person's T4?
  - Name, province of employment, pension and employment insurance exemption, box and amount of the slips of a year
  - t4 detail
  - Two of the electricians from Edmonton wrote that their slips show no pension contributions although they were never exempt, so send me what the run holds for everybody, box by box, with the exemption marks and the province
  - T4 slips per employe with boxs
  - Canadian year-end figures person by person, 2024
  - Has anybody in Alberta a zero in box 16 or 18?
  - What did every Canadian employee's 2024 slip show in each box?
  - Two Edmonton electricians complain about missing CPP; give all slips for 2024 by surname with province, CPP and EI exemption marks, box and amount.
  - Canadian slips, man by man
  - surname, first name, province worked, exempt from CPP or EI, box, amount
  - t4 dtl per emp 2024 prov + exmpt flgs, box 16 zero?
  - For every worker in Canada, which amounts are on his annual tax slip, and where did he work?
*/
SELECT PRCAEmployees.Employee, PRCAEmployees.LastName, PRCAEmployees.FirstName, PRCAEmployees.ProvinceEmployed,
    PRCAEmployees.CPPQPPExempt, PRCAEmployees.EIExempt, PRCAEmployeeItems.T4BoxNumber, PRCAEmployeeItems.Amount
FROM PRCAEmployees WITH (NOLOCK)
JOIN PRCAEmployeeItems WITH (NOLOCK)
    ON PRCAEmployees.PRCo = PRCAEmployeeItems.PRCo
    AND PRCAEmployees.TaxYear = PRCAEmployeeItems.TaxYear
    AND PRCAEmployees.Employee = PRCAEmployeeItems.Employee
WHERE PRCAEmployees.PRCo = @PRCo
    AND PRCAEmployees.TaxYear = @TaxYear
ORDER BY PRCAEmployees.LastName, PRCAEmployees.FirstName, PRCAEmployees.Employee, PRCAEmployeeItems.T4BoxNumber
