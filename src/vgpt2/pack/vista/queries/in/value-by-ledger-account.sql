/*
title: Stock value by inventory ledger account under the costing method
grain: one inventory account and location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Does the stock value agree with the inventory accounts in the ledger?
  - Quantity on hand times the unit cost of the costing method, by inventory account and location, category overrides respected
  - inventory by GL acct
  - tie the inventory subledger to the gl for me
  - For the balance sheet reconciliation, present worth of goods by control account with the account's name.
  - Worth of goods per control number in the books and per warehouse, on the basis each place uses.
  - Today's inventory dollars per balance sheet account and yard, priced by our chosen method
  - Reconciling the control accounts before the Monday close, I want what the stores are worth per account number and yard, with product class exceptions applied
  - perpetual $ by gl acct
  - Account number and name, then each yard with its name and dollars
  - inv val by gl acct/loc per costng mthd
  - On which line of the books do the goods in each warehouse sit at present, and for how much?
*/
WITH Stock AS (
    SELECT INMT.INCo, INMT.Loc, HQMT.MatlGroup, HQMT.Category,
        SUM(INMT.OnHand * INMTUnitCost.UnitCost
            / CASE INMTUnitCost.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS StockValue
    FROM INMT WITH (NOLOCK)
    JOIN HQMT WITH (NOLOCK)
        ON INMT.MatlGroup = HQMT.MatlGroup
        AND INMT.Material = HQMT.Material
    JOIN INMTUnitCost WITH (NOLOCK)
        ON INMT.INCo = INMTUnitCost.INCo
        AND INMT.Loc = INMTUnitCost.Location
        AND INMT.MatlGroup = INMTUnitCost.MatlGroup
        AND INMT.Material = INMTUnitCost.Material
    WHERE INMT.INCo = @INCo
    GROUP BY INMT.INCo, INMT.Loc, HQMT.MatlGroup, HQMT.Category
)
SELECT GLAC.GLCo, GLAC.GLAcct, GLAC.Description AS AccountName, INLM.Loc, INLM.Description AS LocationName,
    SUM(Stock.StockValue) AS TotalValue
FROM Stock
JOIN INLM WITH (NOLOCK)
    ON Stock.INCo = INLM.INCo
    AND Stock.Loc = INLM.Loc
LEFT JOIN INLO WITH (NOLOCK)
    ON Stock.INCo = INLO.INCo
    AND Stock.Loc = INLO.Loc
    AND Stock.MatlGroup = INLO.MatlGroup
    AND Stock.Category = INLO.Category
JOIN GLAC WITH (NOLOCK)
    ON INLM.GLCo = GLAC.GLCo
    AND COALESCE(INLO.InvGLAcct, INLM.InvGLAcct) = GLAC.GLAcct
GROUP BY GLAC.GLCo, GLAC.GLAcct, GLAC.Description, INLM.Loc, INLM.Description
ORDER BY GLAC.GLCo, GLAC.GLAcct, INLM.Loc
