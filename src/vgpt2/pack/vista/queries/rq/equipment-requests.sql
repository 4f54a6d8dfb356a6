/*
title: Parts requested for equipment work orders and not ordered
grain: one requisition line
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
asks:
  - Which parts did the shop request for open repairs that purchasing has not bought?
  - Requisition lines for equipment work orders without an order
  - The D8 is down for a final drive, was the part ever put on order?
  - shop parts not ordered
  - truck is still waitin on parts, who dropped the ball
  - Unit, description, work order and its text, part, quantity, cost, needed by, asked by.
  - mechanics' part wishes on unfinished work orders with no purchase made yet
  - Three excavators are parked and the operations manager loses rental money daily, so which spares on still-open repairs has purchasing left unbought, and by when did the mechanic need them?
  - mechanics waiting, spares not bought
  - machine number and name, the repair and what it is about, the part, how many, cost and the mechanic asking, earliest need date at the top
  - shop reqs on open WOs w/ no PO yet, excavtors and loaders esp
  - The garage has machines waiting to be fixed and asked for components nobody has bought. What are those, for which machine, and who asked?
*/
SELECT RQRL.EMCo, RQRL.Equip, EMEM.Description AS EquipmentDescription, RQRL.WO, EMWH.Description AS WorkOrder,
    RQRL.Material, RQRL.Description, RQRL.Units, RQRL.UM, RQRL.TotalCost, RQRL.ReqDate, RQRH.Requestor
FROM RQRL WITH (NOLOCK)
JOIN RQRH WITH (NOLOCK)
    ON RQRL.RQCo = RQRH.RQCo
    AND RQRL.RQID = RQRH.RQID
JOIN EMWH WITH (NOLOCK)
    ON RQRL.EMCo = EMWH.EMCo
    AND RQRL.WO = EMWH.WorkOrder
LEFT JOIN EMEM WITH (NOLOCK)
    ON RQRL.EMCo = EMEM.EMCo
    AND RQRL.Equip = EMEM.Equipment
WHERE RQRL.RQCo = @RQCo
    AND RQRL.PO IS NULL
    AND EMWH.Complete = 'N'
ORDER BY RQRL.ReqDate, RQRL.Equip, RQRL.RQLine
