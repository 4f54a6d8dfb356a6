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
  - Who ends up with nothing or less after withholdings in the June 29 run?
  - Before the paymaster releases this run, I must phone each worker whose withholdings swallow his full gross, so give me their names, hours, gross and what was taken.
  - no take-home, 6/29
  - 'lowest net on top: group, full name, payment sequence, hours, gross, withheld, what is left'
  - dedns >= gross this pd, whos gettin nada
  - Some staff worked and yet get no money because everything was taken off; who are they this pay period?
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
