/*
title: Voided payroll payments between two dates
grain: one voided payment
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which paychecks were voided?
  - Voided payroll checks with employee, amount and memo
  - void paychecks
  - Payroll payments marked void that were paid between two dates with the void memo.
  - paychecks we had to kill
  - Which wage payments dated in 2024 were cancelled, for whom, and with what note?
  - The bank rec lists odd gaps for the first half year; show cancelled wage payments from January to June with number, full name, amount and the note.
  - cancelled paychecks YTD
  - pay day, number, full name, amount, remark, in date order
  - pr voids 1/1-6/30 who n memo
  - What wages did we pay and afterwards call back, to which people and why?
*/
SELECT PRPH.PaidDate, PRPH.CMRef, PRPH.Employee, PREHName.FullName, PRPH.PaidAmt, PRPH.VoidMemo
FROM PRPH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRPH.PRCo = PREHName.PRCo
    AND PRPH.Employee = PREHName.Employee
WHERE PRPH.PRCo = @PRCo
    AND PRPH.Void = 'Y'
    AND PRPH.PaidDate BETWEEN @BeginDate AND @EndDate
ORDER BY PRPH.PaidDate, PRPH.CMRef
