/*
title: Income and expense by the second account part
grain: one value of the second account part
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How do income and expense split by department or division?
  - P&L by second segment of the account
  - pnl by department
  - Income and expense activity by the second part of the account for a range of months.
  - which branch is making money
  - Revenue, cost and net for every division code in the account number
  - The owner is thinking about shutting the Waco office; add up what each division earned and what it spent in 2024, going by the middle segment of our accounts
  - p&l split by dept code
  - Division code, total revenue, total cost and the net of both, one row a code, for the months from january to june
  - rev / exp / net by seg 2, jan-jun 24
  - Our accounts carry a department number inside. Per department, how much came in and how much went out?
*/
SELECT GLAC.Part2, SUM(CASE WHEN GLAC.AcctType = 'I' THEN GLBL.NetActivity ELSE 0 END) AS Income,
    SUM(CASE WHEN GLAC.AcctType = 'E' THEN GLBL.NetActivity ELSE 0 END) AS Expense,
    SUM(GLBL.NetActivity) AS Net
FROM GLAC WITH (NOLOCK)
JOIN GLBL WITH (NOLOCK)
    ON GLAC.GLCo = GLBL.GLCo
    AND GLAC.GLAcct = GLBL.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType IN ('I', 'E')
    AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY GLAC.Part2
ORDER BY GLAC.Part2
