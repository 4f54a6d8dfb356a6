/*
title: Entries of one source in a month by account
grain: one account
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  Source: {type: bSource, example: AP Entry}
asks:
  - What did payables post to the ledger this month?
  - GL activity of one source by account
  - gl by source
  - Debits and credits of one source in a month by account with description.
  - what accounts did that module hit
  - Which ledger numbers did payroll touch in June, and what were the totals on each?
  - Payroll liabilities jumped and the CFO asks why; take only what came over from that module in june, per account by name, number of lines, debits and credits
  - one module's gl impact
  - Account number and name, count of lines, total debits and total credits, limited to one origin and one month
  - AR rcpts -> gl accts, 4/24, dr/cr sums by acct
  - When the payables program sent its figures to the books this month, on what accounts did they land?
*/
SELECT GLDT.GLAcct, GLAC.Description, COUNT(*) AS Entries,
    SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits,
    SUM(CASE WHEN GLDT.Amount < 0 THEN GLDT.Amount ELSE 0 END) AS Credits
FROM GLDT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.Source = @Source
GROUP BY GLDT.GLAcct, GLAC.Description
ORDER BY GLDT.GLAcct
