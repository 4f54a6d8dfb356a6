/*
title: Stock on hand whose average cost is zero
grain: one material at one location
level: basic
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which materials lie on the shelf with quantity but no cost?
  - Materials with a positive quantity on hand and zero average cost, with last and standard cost
  - qty but no cost
  - the 2in ball valves got issued to job 1003 at 0.00, what else has no cost on it
  - Before the June inventory valuation find what would be valued at nothing.
  - Things we hold that the books think were free.
  - Location, material, description, on hand, average, last and standard cost where the average is nil.
  - Items we hold that carry no price at all
  - Job 1003 got valves at nothing, and before the December inventory goes to the auditors I want each item with quantity but a zero mean price
  - zero-cost stuff on the shelf
  - By yard, item, its class and unit, quantity, newest price, standard price and date of change
  - oh > 0 but avg cst = 0, need lst n std cst too
  - Are there goods in our warehouses that the books treat as if they had been free?
*/
SELECT INMT.Loc, INMT.Material, HQMT.Description, HQMT.Category, HQMT.StdUM, INMT.OnHand, INMT.AvgCost, INMT.LastCost,
    INMT.LastECM, INMT.StdCost, INMT.StdECM, INMT.LastCostUpdate
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.OnHand > 0
    AND INMT.AvgCost = 0
ORDER BY INMT.Loc, INMT.Material
