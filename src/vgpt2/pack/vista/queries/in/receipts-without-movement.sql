/*
title: Purchase order receipts of stock items between two months that have no stock movement for the same receipt, where receipts update inventory
grain: one receipt
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which deliveries for the warehouse were received on the order and never raised the stock?
  - Receipts of order items for inventory with no movement of that receipt, where receipts update on posting; month, order, item, location, material, units, cost, received by, batch creator
  - receipts missing in inventory
  - reciepts on po 150377 not in the invetory detail
  - Rosa counted 60 valves at WACO and the system says 20, she signed for 40 on order 150402 in April, did that delivery ever make it into the stock?
  - My counts are always above the system on bought goods, so I suspect that some of the deliveries we book against purchase orders stop there and do not go on to the shelves in the system, please prove me right or wrong for the first half of the year with order, place, quantity and who booked it.
  - Came through the gate, booked by purchasing, unknown to the shelf
  - PO deliveries of shelf goods that never raised the inventory quantity
  - 'My tallies run over the books, so for January to June find purchases that were received but never reached the stock ledger: order, item, yard, units, who signed'
  - received on po, not in stock
  - Month, order and line, yard, item name, day, who took it in, units, dollars and who keyed the batch
  - po rcpts type inv w no inv dtl trans, ytd
  - Which deliveries did we accept at the gate although the warehouse figures never went up?
*/
SELECT PORD.Mth, PORD.POTrans, PORD.PO, PORD.POItem, POIT.Loc, POIT.Material, HQMT.Description AS MaterialName,
    PORD.RecvdDate, PORD.RecvdBy, PORD.RecvdUnits, POIT.UM, PORD.RecvdCost, HQBC.CreatedBy
FROM PORD WITH (NOLOCK)
JOIN POCO WITH (NOLOCK)
    ON PORD.POCo = POCO.POCo
JOIN POIT WITH (NOLOCK)
    ON PORD.POCo = POIT.POCo
    AND PORD.PO = POIT.PO
    AND PORD.POItem = POIT.POItem
JOIN HQMT WITH (NOLOCK)
    ON POIT.MatlGroup = HQMT.MatlGroup
    AND POIT.Material = HQMT.Material
LEFT JOIN HQBC WITH (NOLOCK)
    ON PORD.POCo = HQBC.Co
    AND PORD.Mth = HQBC.Mth
    AND PORD.BatchId = HQBC.BatchId
WHERE PORD.POCo = @POCo
    AND PORD.Mth BETWEEN @BeginMth AND @EndMth
    AND POCO.ReceiptUpdate = 'Y'
    AND POIT.ItemType = 2
    AND NOT EXISTS (
        SELECT 1
        FROM INDT WITH (NOLOCK)
        WHERE INDT.APPOCo = PORD.POCo
            AND INDT.Mth = PORD.Mth
            AND INDT.POTrans = PORD.POTrans
            AND INDT.PO = PORD.PO
            AND INDT.POItem = PORD.POItem
    )
ORDER BY PORD.Mth, PORD.PO, PORD.POItem, PORD.POTrans
