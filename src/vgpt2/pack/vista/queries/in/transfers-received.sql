/*
title: Stock received by transfer by receiving location and material category
grain: one receiving location, sending location and category
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much stock did each yard get from the other yards, by category?
  - Transfers in by location with location name, sending location, category name, number of entries and cost
  - transfers in
  - whats the south yard been pullin off main
  - The branch managers argue about who supplied whom from January to June - value per category please.
  - Incoming goods from sister warehouses in money.
  - What each yard took in from sister yards, per product class, in dollars
  - Branch managers argue over who feeds whom, so for January to June total the dollars coming into each yard by sender and class
  - inbound from sister yards, $
  - Receiving yard's name, sending yard, class name, how many entries, dollars, largest first under each sender
  - trnsf in $ by rcvng loc/from loc/categ 2024
  - How much did each warehouse receive from our other ones, and in what kinds of goods?
*/
SELECT INDT.Loc, INLM.Description AS LocationName, INDT.TrnsfrLoc AS FromLoc, HQMT.Category,
    HQMC.Description AS CategoryName, COUNT(*) AS Entries, SUM(INDT.StkTotalCost) AS CostIn
FROM INDT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INDT.INCo = INLM.INCo
    AND INDT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
JOIN HQMC WITH (NOLOCK)
    ON HQMT.MatlGroup = HQMC.MatlGroup
    AND HQMT.Category = HQMC.Category
WHERE INDT.INCo = @INCo
    AND INDT.TransType = 'Trnsfr In'
    AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
GROUP BY INDT.Loc, INLM.Description, INDT.TrnsfrLoc, HQMT.Category, HQMC.Description
ORDER BY INDT.Loc, INDT.TrnsfrLoc, CostIn DESC
