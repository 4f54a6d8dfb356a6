/*
title: Bills of a month by status
grain: one bill status
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
asks:
  - Where do this month's bills stand?
  - Bills of a month counted by status
  - bills by status
  - Number and amount of bills of one bill month by status.
  - r all the pay apps out the door
  - June's owner invoices tallied by stage, with dollars
  - Before the billing cutoff call at four o'clock I want to know how many of this month's bills are still open and how many went to AR, and dollars each
  - draws this month, which stage
  - Stage, number of bills, total billed and total owed, for May
  - cnt n $ of jb bills by stat, jul
  - How many of this month's bills to clients are finished, and how many still lie around?
*/
SELECT JBIN.InvStatus, COUNT(*) AS Bills, SUM(JBIN.InvTotal) AS Billed, SUM(JBIN.InvDue) AS AmountDue
FROM JBIN WITH (NOLOCK)
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth = @BillMonth
GROUP BY JBIN.InvStatus
ORDER BY JBIN.InvStatus
