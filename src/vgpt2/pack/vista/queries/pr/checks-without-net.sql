/*
title: Payments of a pay period with nothing left to pay
grain: one payment of an employee
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Which checks come out at zero or below this week?
  - Employees whose withholding ate up the whole gross in the period ending 6/29, with hours, earnings and deductions
  - zero net checks
  - Delgado says his stub shows $0.00, who else
  - Before printing, list everybody whose take-home is nil or negative.
  - negativ net pay in this run
  - People who worked and get nothing on Friday
*/
SELECT PRSQ.PRGroup, PRSQ.Employee, PREHName.FullName, PRSQ.PaySeq, PRSQ.Hours, PRSQ.Earnings, PRSQ.Dedns,
    PRSQ.Earnings - PRSQ.Dedns AS NetPay
FROM PRSQ WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRSQ.PRCo = PREHName.PRCo
    AND PRSQ.Employee = PREHName.Employee
WHERE PRSQ.PRCo = @PRCo
    AND PRSQ.PREndDate = @PREndDate
    AND PRSQ.Earnings > 0
    AND PRSQ.Dedns >= PRSQ.Earnings
ORDER BY NetPay, PREHName.FullName
