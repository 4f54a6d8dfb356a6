/*
title: Stock value kept at job site locations
grain: one job site location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - How much inventory is sitting at job sites?
  - Locations tied to a job with job name, status, number of materials and stock value at average cost
  - jobsite stock
  - stuff we left out at the jobs that never came back
  - Jobs are closing; show what material is still booked at their locations so we can bring it home.
  - Goods at project trailers and laydown areas in money.
  - Dollars of inventory lying at project yards, and which project each belongs to
  - Two projects finish in August and I want leftovers hauled back, so what is held at each site location, number of items, dollars and project status
  - what's still out at the jobs
  - Largest dollars first, site location, project number, name and status, items held and worth
  - inv $ at jobsite locs w job nm/stat
  - How much of our goods is stored out on building sites instead of in our own warehouses?
*/
SELECT INLM.Loc, INLM.Description AS LocationName, INLM.JCCo, INLM.Job, JCJM.Description AS JobName, JCJM.JobStatus,
    COUNT(*) AS Materials,
    SUM(INMT.OnHand * INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS StockValue
FROM INLM WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON INLM.JCCo = JCJM.JCCo
    AND INLM.Job = JCJM.Job
JOIN INMT WITH (NOLOCK)
    ON INLM.INCo = INMT.INCo
    AND INLM.Loc = INMT.Loc
WHERE INLM.INCo = @INCo
    AND INMT.OnHand <> 0
GROUP BY INLM.Loc, INLM.Description, INLM.JCCo, INLM.Job, JCJM.Description, JCJM.JobStatus
ORDER BY StockValue DESC, INLM.Loc
