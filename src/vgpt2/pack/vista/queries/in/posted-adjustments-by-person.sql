/*
title: Posted stock adjustments by person and location
grain: one person and location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who writes stock up and down, where, and for how much?
  - How much did the yard man at location 10 write off in November?
  - adjustments by user
  - Shrinkage hidden behind manual corrections
  - Inventory adjustments by creator of the batch and location, ups and downs apart
  - Login, name, location, number of entries, value increased, value decreased, net, last posted
  - whos tweakin the counts in the Dayton warehouse
  - Employees who changed inventory by hand in 2024, per yard and in dollars
  - Internal audit looks for theft covered by write-offs, so total per user and yard the ups, the downs and the balance, plus the last time, July through December
  - who writes off the most
  - User's full name, yard name, how many corrections, dollars up, dollars down, balance, latest posting, largest decrease first
  - pstd inv adjs by usr/loc w/ names, +/- $
  - Which colleagues raised or lowered the warehouse figures themselves, and by how much money?
*/
SELECT HQBC.CreatedBy, DDUP.FullName, INDT.Loc, INLM.Description, COUNT(*) AS Adjustments,
    SUM(CASE WHEN INDT.StkTotalCost > 0 THEN INDT.StkTotalCost ELSE 0 END) AS Increase,
    SUM(CASE WHEN INDT.StkTotalCost < 0 THEN INDT.StkTotalCost ELSE 0 END) AS Decrease,
    SUM(INDT.StkTotalCost) AS Net, MAX(INDT.PostedDate) AS LastPosted
FROM INDT WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON INDT.INCo = HQBC.Co
    AND INDT.Mth = HQBC.Mth
    AND INDT.BatchId = HQBC.BatchId
JOIN INLM WITH (NOLOCK)
    ON INDT.INCo = INLM.INCo
    AND INDT.Loc = INLM.Loc
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE INDT.INCo = @INCo
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
    AND INDT.TransType = 'Adj'
GROUP BY HQBC.CreatedBy, DDUP.FullName, INDT.Loc, INLM.Description
ORDER BY Decrease, HQBC.CreatedBy, INDT.Loc
