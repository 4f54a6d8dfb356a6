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
*/
SELECT APTL.LineType, COUNT(*) AS Lines, SUM(APTL.GrossAmt) AS Amount
FROM APTL WITH (NOLOCK)
WHERE APTL.APCo = @APCo
    AND APTL.Mth = @Mth
GROUP BY APTL.LineType
ORDER BY APTL.LineType
