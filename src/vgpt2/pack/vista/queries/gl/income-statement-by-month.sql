/*
title: Income and expense by account and month
grain: one account and month
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Show income and expense accounts by month.
  - P&L by month
  - profit and loss monthly
  - Net activity of income and expense accounts for each month of the year.
  - pnl trend
  - Revenue and cost lines spread over the twelve months of 2024
  - A buyer is looking at our company and his analyst wants monthly results for every earnings account, january to december, not only totals
  - earnings and costs, 12 columns
  - For every revenue and cost account, its name and then each month with the net that ran through it
  - mthly I/S by acct, whole yr, want to pivot it in xls
  - How did what we earned and what we spent look in each single month, item by item?
*/
SELECT GLAC.AcctType, GLAC.GLAcct, GLAC.Description, GLBL.Mth, GLBL.NetActivity
FROM GLAC WITH (NOLOCK)
JOIN GLBL WITH (NOLOCK)
    ON GLAC.GLCo = GLBL.GLCo
    AND GLAC.GLAcct = GLBL.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType IN ('I', 'E')
    AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY GLAC.AcctType DESC, GLAC.GLAcct, GLBL.Mth
