/*
title: Cash transactions of a month by source
grain: one source
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Where did this month's cash transactions come from?
  - Cash by source module
  - cm by source
  - Count and amount of cash transactions by source for one month.
  - how much cash did payroll vs ap take
*/
SELECT CMDT.Source, COUNT(*) AS Transactions, SUM(CMDT.Amount) AS Amount
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Mth = @Mth
    AND CMDT.Void = 'N'
GROUP BY CMDT.Source
ORDER BY CMDT.Source
