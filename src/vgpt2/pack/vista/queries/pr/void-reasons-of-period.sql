/*
title: Payments voided in a pay period with employee, amount and reason
grain: one voided payment
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Which payments of this pay period were voided, and why?
  - Check number, employee, date paid, amount, reason and whether the number may be used again, for one group and period
  - voids this period
  - Karen ran the weekly twice on Wednesday because the printer jammed and now I have a gap in the numbers from 40112 to 40118, so show me what was killed in that period, for whom, for how much, and the memo she typed
  - voidd checks w reasn
  - Cheques torn up before the week was closed
  - Week of 6/29, group 1, why was 40115 cancelled?
  - What was cancelled inside group 1's June 29 period, and which reason was typed?
  - Check numbers 40112 to 40118 are missing from the June 29 run and the auditor asks; give each cancelled payment with full name, pay day, amount, reason, and if the number is reusable.
  - killed checks 6/29 & why
  - bank account, check or deposit, number, full name, paid on, amount, reason text, number free again or not
  - voids ppe 6/29 grp 1 + memo, karen ran it twice
  - Which payments of that pay week were undone, for whom, and what explanation was given?
*/
SELECT PRVP.CMCo, PRVP.CMAcct, PRVP.PayMethod, PRVP.CMRef, PRVP.Employee, PREHName.FullName, PRVP.PaidDate,
    PRVP.PaidAmt, PRVP.VoidMemo, PRVP.Reuse
FROM PRVP WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRVP.PRCo = PREHName.PRCo
    AND PRVP.Employee = PREHName.Employee
WHERE PRVP.PRCo = @PRCo
    AND PRVP.PRGroup = @PRGroup
    AND PRVP.PREndDate = @PREndDate
ORDER BY PRVP.CMCo, PRVP.CMAcct, PRVP.CMRef
