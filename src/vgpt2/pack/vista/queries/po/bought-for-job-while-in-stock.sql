/*
title: Material bought for jobs although the warehouse had it free
grain: one order item
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did we buy for jobs while the same item lay unallocated in our own yards?
  - Job items ordered between two dates in the stock unit whose whole quantity is available from stock, with vendor, unit cost, average cost and job
  - bought but in stock
  - why did job 1009 get 400 ft of conduit from CED when we have a mile of it in the yard
  - "Working capital project: purchases in 2024 that stock could have covered today, by job manager."
  - Shopping for things we already own.
  - Order, item, material, units, what it cost, what lies free over all locations, project.
  - Job purchases in 2024 that our own shelves could have supplied in full
  - CFO wants inventory down 15 percent; find what buyers got for jobs in that time while an equal free quantity lay in the yard, with supplier, price and our average.
  - bought it, already had it
  - 'By date, what we bought for a job though free in the yard: buyer, supplier''s name, job and material names, price, free quantity'
  - job POs for matl we had unalocated on the shelf, jan-dec
  - Did we pay outsiders for things for a building that were lying unused in our own storage?
*/
WITH Free AS (
    SELECT INMT.MatlGroup, INMT.Material, SUM(INMT.OnHand - INMT.Alloc) AS FreeUnits,
        MIN(INMT.AvgCost / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS LowestAverageCost
    FROM INMT WITH (NOLOCK)
    WHERE INMT.INCo = @INCo
        AND INMT.Active = 'Y'
    GROUP BY INMT.MatlGroup, INMT.Material
)
SELECT POHD.OrderDate, POHD.PO, POIT.POItem, POHD.OrderedBy, APVM.Name AS VendorName, POIT.JCCo, POIT.Job,
    JCJM.Description AS JobName, POIT.Material, HQMT.Description AS MaterialName, POIT.UM, POIT.CurUnits,
    POIT.CurUnitCost / CASE POIT.CurECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS UnitCost, Free.FreeUnits,
    Free.LowestAverageCost
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
JOIN HQMT WITH (NOLOCK)
    ON POIT.MatlGroup = HQMT.MatlGroup
    AND POIT.Material = HQMT.Material
JOIN Free
    ON POIT.MatlGroup = Free.MatlGroup
    AND POIT.Material = Free.Material
LEFT JOIN JCJM WITH (NOLOCK)
    ON POIT.JCCo = JCJM.JCCo
    AND POIT.Job = JCJM.Job
WHERE POIT.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    AND POIT.ItemType = 1
    AND POIT.UM = HQMT.StdUM
    AND Free.FreeUnits >= POIT.CurUnits
ORDER BY POHD.OrderDate, POHD.PO, POIT.POItem
