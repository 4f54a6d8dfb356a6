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
  - Inflow, outflow and net of account 1, one line for each month
  - To support the seasonal credit line the lender wants to see how money moved in our main account over the months, receipts, payments and the change.
  - mthly ins and outs, acct 1
  - 'Acct 1 month by month: deposited, disbursed, net movement of cash'
  - cm acct 1 mth by mth dep/disb/net chg
  - For our main account, how much came in and how much went out in each month, and was the month up or down?
*/
SELECT CMDT.Mth, SUM(CASE WHEN CMDT.Amount > 0 THEN CMDT.Amount ELSE 0 END) AS CashIn,
    SUM(CASE WHEN CMDT.Amount < 0 THEN CMDT.Amount ELSE 0 END) AS CashOut, SUM(CMDT.Amount) AS NetChange
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMAcct = @CMAcct
    AND CMDT.Void = 'N'
GROUP BY CMDT.Mth
ORDER BY CMDT.Mth
