/*
title: Inventory accounts that a location has of its own for a material category beside the location's general account, where they differ
grain: one location and material category
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - For which categories does a yard use another stock account than its usual one?
  - Location, category, name, the category's inventory account with description, the location's own inventory account, stock value at average cost in the category
  - category account overrides
  - which matl catagories go to a diferent gl account than 1410- at the plants
  - In the reconciliation 1420- holds 93,000 that I cannot place, does asphalt at PLANT1 book there?
  - When the new controller asked me why gravel in one pit sits in a different line of the balance sheet than everything else in that pit I could not answer, so list the exceptions made per product family and place, with both numbers and how much lies under each.
  - Exceptions in the books for some product families at some places
  - Product classes posting to another balance sheet account than the rest of their yard
  - While tying out 1410 the auditor found gravel booked elsewhere; show each yard and class with an exception, both accounts, and dollars sitting there
  - inv acct exceptions per yard
  - Yard name, class name, exception account and its name, yard's usual account, and worth on the shelf
  - loc/categ inv gl overides vs loc acct w names
  - Is some kind of goods in a warehouse kept on other books than everything else in that place?
*/
WITH Stock AS (
    SELECT INMT.INCo, INMT.Loc, HQMT.MatlGroup, HQMT.Category,
        SUM(INMT.OnHand * INMT.AvgCost
            / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS AverageValue
    FROM INMT WITH (NOLOCK)
    JOIN HQMT WITH (NOLOCK)
        ON INMT.MatlGroup = HQMT.MatlGroup
        AND INMT.Material = HQMT.Material
    WHERE INMT.INCo = @INCo
    GROUP BY INMT.INCo, INMT.Loc, HQMT.MatlGroup, HQMT.Category
)
SELECT INLO.Loc, INLM.Description AS LocationName, INLO.Category, HQMC.Description AS CategoryName,
    INLO.InvGLAcct AS CategoryAccount, GLAC.Description AS CategoryAccountName, INLM.InvGLAcct AS LocationAccount,
    ISNULL(Stock.AverageValue, 0) AS AverageValue
FROM INLO WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INLO.INCo = INLM.INCo
    AND INLO.Loc = INLM.Loc
JOIN HQMC WITH (NOLOCK)
    ON INLO.MatlGroup = HQMC.MatlGroup
    AND INLO.Category = HQMC.Category
LEFT JOIN GLAC WITH (NOLOCK)
    ON INLO.GLCo = GLAC.GLCo
    AND INLO.InvGLAcct = GLAC.GLAcct
LEFT JOIN Stock
    ON INLO.INCo = Stock.INCo
    AND INLO.Loc = Stock.Loc
    AND INLO.MatlGroup = Stock.MatlGroup
    AND INLO.Category = Stock.Category
WHERE INLO.INCo = @INCo
    AND INLO.InvGLAcct <> ISNULL(INLM.InvGLAcct, '')
ORDER BY INLO.Loc, INLO.Category
