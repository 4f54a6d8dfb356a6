/*
title: Profit on change orders approved between two dates by project manager
grain: one project manager
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which project managers make money on their change orders?
  - Revenue, estimated cost, profit and margin of approvals in 2024 rolled up by PM
  - Manager, number of approved change orders, revenue, cost, profit between two approval dates
  - co profit by pm
  - is dave giving away the extras or does he get markup on em
  - How well do our managers price extra work approved this year?
  - Signed changes from January to December summed per person in charge
  - What each PM earned on extras signed during 2024, dollars and percent
  - 'At the January review the president wants to see who prices extras well: per manager, approvals of the year, revenue, planned cost, gain and margin'
  - CO money made per pm
  - Manager's name, how many changes, price, planned cost, gain, percent, best earner on top
  - aco rev/cst/GP by PM, aprvd q2
  - Which of the people running projects get a good price for additional work?
*/
SELECT JCJM.ProjectMgr, JCMP.Name, COUNT(*) AS ChangeOrders, SUM(JCOHTotals.Revenue) AS Revenue,
    SUM(JCOHTotals.EstimatedCost) AS EstimatedCost, SUM(JCOHTotals.Profit) AS Profit,
    SUM(JCOHTotals.Profit) / NULLIF(SUM(JCOHTotals.Revenue), 0) AS Margin
FROM JCOH WITH (NOLOCK)
JOIN JCOHTotals WITH (NOLOCK)
    ON JCOH.JCCo = JCOHTotals.JCCo
    AND JCOH.Job = JCOHTotals.Job
    AND JCOH.ACO = JCOHTotals.ACO
JOIN JCJM WITH (NOLOCK)
    ON JCOH.JCCo = JCJM.JCCo
    AND JCOH.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCOH.JCCo = @JCCo
    AND JCOH.ApprovalDate BETWEEN @BeginDate AND @EndDate
GROUP BY JCJM.ProjectMgr, JCMP.Name
ORDER BY Profit DESC
