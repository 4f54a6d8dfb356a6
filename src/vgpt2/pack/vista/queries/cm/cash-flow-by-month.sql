/*
title: Cash in and out of a bank account by month
grain: one month
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  CMAcct: {type: bCMAcct, example: 1}
asks:
  - How much cash went in and out each month?
  - Cash flow of a bank account by month
  - cash in vs out
  - Sum of positive and negative cash transactions by month for one account.
  - money in money out
*/
SELECT CMDT.Mth, SUM(CASE WHEN CMDT.Amount > 0 THEN CMDT.Amount ELSE 0 END) AS CashIn,
    SUM(CASE WHEN CMDT.Amount < 0 THEN CMDT.Amount ELSE 0 END) AS CashOut, SUM(CMDT.Amount) AS NetChange
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMAcct = @CMAcct
    AND CMDT.Void = 'N'
GROUP BY CMDT.Mth
ORDER BY CMDT.Mth
