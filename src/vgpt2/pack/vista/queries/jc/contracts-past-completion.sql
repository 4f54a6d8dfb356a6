/*
title: Open contracts past their projected completion
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which contracts should be finished by now?
  - Open contracts past the projected close date
  - late contracts
  - Open contracts whose projected completion date is before a day, with days late and amount left to bill.
  - what jobs r running past there end date
  - Running projects whose expected finish date has gone by, with the days overdue
  - Liquidated damages came up at the owner meeting, so as of 06/30/2024 tell me which active agreements blew their planned finish, by how many days, and what is still to invoice
  - blew the finish date, still open
  - Overdue work, longest delay at the top, with planned finish, days behind and the unbilled remainder
  - open jobs past proj close dt, how many days ovr and $ left 2 bill
  - Which of our current projects were supposed to be done already, and how late are they?
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ProjCloseDate, DATEDIFF(day, JCCM.ProjCloseDate, @AsOf) AS DaysLate,
    JCCM.ContractAmt - JCCM.BilledAmt AS LeftToBill
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.ProjCloseDate < @AsOf
ORDER BY DaysLate DESC, JCCM.Contract
