/*
title: Approved change order amount by month
grain: one month
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much in change orders was approved each month?
  - Change order value by month approved
  - cos by month
  - Number of change order items and contract amount by approval month.
  - how much co money did we get this year
*/
SELECT JCOI.ApprovedMonth, COUNT(*) AS Items, SUM(JCOI.ContractAmt) AS ContractAmt
FROM JCOI WITH (NOLOCK)
WHERE JCOI.JCCo = @JCCo
    AND JCOI.ApprovedMonth BETWEEN @BeginMth AND @EndMth
GROUP BY JCOI.ApprovedMonth
ORDER BY JCOI.ApprovedMonth
