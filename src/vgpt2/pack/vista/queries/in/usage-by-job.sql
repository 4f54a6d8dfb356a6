/*
title: Material issued from stock to jobs
grain: one job and material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much material went from stock to each job?
  - Inventory issued to jobs
  - stock usage by job
  - Units and cost of stock charged to jobs by material between two months.
  - what did the jobs pull from the yard
  - Items every project got off our shelves in 2024, units and dollars
  - PMs forecast materials for next year and want to see, per project from January to December, which items it drew out of inventory and at what cost
  - what each job drew
  - By project then item, item description, units and cost, April through June
  - inv matl to jobs ytd, qty n cst
  - Which goods from our own warehouse ended up at each building site?
*/
SELECT INDT.JCCo, INDT.Job, INDT.Material, HQMT.Description, -SUM(INDT.StkUnits) AS Units,
    -SUM(INDT.StkTotalCost) AS Cost
FROM INDT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
WHERE INDT.INCo = @INCo
    AND INDT.TransType = 'JC Sale'
    AND INDT.Job IS NOT NULL
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INDT.JCCo, INDT.Job, INDT.Material, HQMT.Description
ORDER BY INDT.JCCo, INDT.Job, INDT.Material
