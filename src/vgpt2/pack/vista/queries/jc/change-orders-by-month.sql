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
  - Dollars of extras signed in each month of 2024
  - 'The board''s growth slide needs January through December: how many change items were approved every month, and what they added to contracts'
  - CO $ per month
  - By month of approval, number of items and dollars, July to December
  - aco itms + amt by mth ytd
  - How much additional work did clients agree to, month after month?
*/
SELECT JCOI.ApprovedMonth, COUNT(*) AS Items, SUM(JCOI.ContractAmt) AS ContractAmt
FROM JCOI WITH (NOLOCK)
WHERE JCOI.JCCo = @JCCo
    AND JCOI.ApprovedMonth BETWEEN @BeginMth AND @EndMth
GROUP BY JCOI.ApprovedMonth
ORDER BY JCOI.ApprovedMonth
