/*
title: Activity of each account through a month
grain: one account
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Give me a trial balance for the year to date.
  - Debits, credits and net change by account between two months
  - tb ytd
  - GL activity by account for a range of months with account description.
  - need the trial balence
  - Sum of both sides for each ledger number from January through June
  - New accountant wants to tie payroll reports to the ledger; give all accounts with kind, total debit, total credit and net for the first half, no openings
  - tb, mvmt only, no openings
  - Account number, name, kind, all debits, all credits, net movement, over the months I give
  - dr + cr + net per acct Q2 24, every acct w/ mvmt
  - How much was added and taken away on each account since the start of the year?
*/
SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType, SUM(GLBL.Debits) AS Debits, SUM(GLBL.Credits) AS Credits,
    SUM(GLBL.NetActivity) AS NetActivity
FROM GLAC WITH (NOLOCK)
JOIN GLBL WITH (NOLOCK)
    ON GLAC.GLCo = GLBL.GLCo
    AND GLAC.GLAcct = GLBL.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY GLAC.GLAcct, GLAC.Description, GLAC.AcctType
ORDER BY GLAC.GLAcct
