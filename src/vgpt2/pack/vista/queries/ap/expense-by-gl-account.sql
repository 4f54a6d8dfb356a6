/*
title: Vendor invoice cost by GL account and month
grain: one GL account and month
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did we expense through AP by account?
  - AP expense lines by GL account and month
  - ap spend by account
  - Gross amount of expense lines by GL account with description for a range of months.
  - where is overhead money going
  - Monthly overhead bills from suppliers, spread per GL code for 2024.
  - 'Budget season: department heads need what went through payables as plain expense, not job or sub cost, each month per account from january to september'
  - G&A spend trend out of AP
  - 'Supplier overhead: account, its description, period and dollars; expense lines alone, in account then period order'
  - ap exp lines by acct x mo, no job stuff pls
  - What did our office and running costs come to each month, category by category, going by bills we received?
*/
SELECT APTL.GLAcct, GLAC.Description, APTL.Mth, SUM(APTL.GrossAmt) AS Amount
FROM APTL WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON APTL.GLCo = GLAC.GLCo
    AND APTL.GLAcct = GLAC.GLAcct
WHERE APTL.APCo = @APCo
    AND APTL.LineType = 3
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY APTL.GLAcct, GLAC.Description, APTL.Mth
ORDER BY APTL.GLAcct, APTL.Mth
