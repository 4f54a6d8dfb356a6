/*
title: Job purchase orders placed between two dates by project manager with ordered, received, invoiced and remaining cost
grain: one project manager
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much has each manager bought on purchase orders this year, and how much of it is in and billed?
  - Orders for jobs by manager for a range of order dates, number, ordered, received, invoiced, left
  - po spend by pm
  - which PMs buy the most, what came in n what got billd
  - The purchasing policy has been in force for two quarters, and for the review I would like to see by manager the orders placed since January, their value, what was received, what vendors billed and what is still coming
  - Buying volume of the people who run the sites
  - Manager, orders, value, received, invoiced, remaining - April to June 2024, Okafor and Lindqvist in particular
  - 'Job buys in 2024 per PM: ordered, arrived, billed, outstanding'
  - 'Purchasing policy review in July: rank managers by volume ordered for their jobs since January, number of orders, value in, value billed, and balance.'
  - which PM buys most, YTD
  - 'Biggest PM first by name: job orders, dollars ordered, arrived, billed, left'
  - job PO $ by pm jan-jun, rcvd + invd + rem
  - Among the bosses of our buildings, who ordered how much in goods, and how much has come and been charged?
*/
SELECT JCMP.ProjectMgr, JCMP.Name, COUNT(DISTINCT POHD.PO) AS Orders, SUM(POIT.CurCost) AS Ordered,
    SUM(POIT.RecvdCost) AS Received, SUM(POIT.InvCost) AS Invoiced, SUM(POIT.RemCost) AS Remaining
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN JCJM WITH (NOLOCK)
    ON POIT.JCCo = JCJM.JCCo
    AND POIT.Job = JCJM.Job
JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE POHD.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    AND POIT.ItemType = 1
GROUP BY JCMP.ProjectMgr, JCMP.Name
ORDER BY Ordered DESC, JCMP.Name
