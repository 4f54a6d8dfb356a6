/*
title: Deposits and withdrawals of each bank account in a month against the month before
grain: one bank account
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How did money in and money out of every bank change from May to June?
  - Per bank account, cash in, cash out and net for a month and for the preceding month
  - bank flows comparison
  - Our banker asked why the sweep account fell so much, so I want to see for each account what came in, what went out and what remained in this period and the one before, voids left out, largest net change at the top.
  - cash in n out by accout versus prior mnth
  - Where did liquidity go compared with four weeks ago?
  - Did account 2 really take in 900,000 less in February than in January?
  - Compare June's inflow and outflow at every bank with those of May
  - Cash fell in June and the owner asks at which bank; put inflow, outflow and net of both months side by side for each account, with bank names.
  - where'd the money go since may
  - Account title and institution, then in, out and net for the chosen month, then the same three for the one before it
  - dep & w/d per acct, curr mo vs prior mo
  - For each of our accounts, did more or less money come in and go out than in the previous month?
*/
SELECT CMAC.CMAcct, CMAC.Description, CMAC.BankName,
    SUM(CASE WHEN CMDT.Mth = @Mth AND CMDT.Amount > 0 THEN CMDT.Amount ELSE 0 END) AS CashIn,
    SUM(CASE WHEN CMDT.Mth = @Mth AND CMDT.Amount < 0 THEN CMDT.Amount ELSE 0 END) AS CashOut,
    SUM(CASE WHEN CMDT.Mth = @Mth THEN CMDT.Amount ELSE 0 END) AS NetCash,
    SUM(CASE WHEN CMDT.Mth < @Mth AND CMDT.Amount > 0 THEN CMDT.Amount ELSE 0 END) AS PriorCashIn,
    SUM(CASE WHEN CMDT.Mth < @Mth AND CMDT.Amount < 0 THEN CMDT.Amount ELSE 0 END) AS PriorCashOut,
    SUM(CASE WHEN CMDT.Mth < @Mth THEN CMDT.Amount ELSE 0 END) AS PriorNetCash
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Mth BETWEEN DATEADD(MONTH, -1, @Mth) AND @Mth
    AND CMDT.Void = 'N'
GROUP BY CMAC.CMAcct, CMAC.Description, CMAC.BankName
ORDER BY CMAC.CMAcct
