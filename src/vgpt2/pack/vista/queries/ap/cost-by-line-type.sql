/*
title: Invoice amount of a month by line type
grain: one line type
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How much of AP is jobs, subcontracts and overhead?
  - Invoice lines of a month by line type
  - ap by type
  - Count and gross amount of invoice lines by line type in one month.
  - split of job vs expense bills
  - What share of June's payables came from subcontracts, orders, jobs, equipment, overhead?
  - Year-end narrative for the bank explains where supplier spending goes; count and total march's bill lines per kind, such as job, PO, sub, expense
  - June bills by kind
  - 'AP distribution lines: kind of line, number of lines, gross dollars, for one accounting period'
  - ap lines may split by typ - sub, po, job, exp - cnt n $
  - In a given month, how much of the bills we recorded was for subcontracts, orders, equipment or plain office costs?
*/
SELECT APTL.LineType, COUNT(*) AS Lines, SUM(APTL.GrossAmt) AS Amount
FROM APTL WITH (NOLOCK)
WHERE APTL.APCo = @APCo
    AND APTL.Mth = @Mth
GROUP BY APTL.LineType
ORDER BY APTL.LineType
