/*
title: Open order items for equipment work orders that are complete
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - For which finished shop orders is something still on order?
  - Open purchase items charged to completed equipment work orders, with machine, vendor, received and remaining cost
  - parts for finished repairs
  - WO 10388 is done, why is there still a 2,200 turbo on order from Cummins for it
  - "Before the shop closes its files: what must be cancelled, returned or moved to stock?"
  - Parts on their way to a machine that already left the bay.
  - Purchase order, item, work order, unit, supplier, remaining dollars, November cleanup.
  - PO balances charged to shop tickets already marked finished
  - 'Shop manager closes tickets Friday: which repairs are done while a part is still open on an order, machine, supplier''s name, received and remaining dollars?'
  - finished repairs, orders hanging
  - Per completed WO its title, unit's name, the order item hanging, seller, worth, in, and outstanding
  - opn POs on complete WOs, cancel or restock
  - Which repairs are finished though something for them is still to come from a seller?
*/
SELECT POIT.WO, EMWH.Description AS WorkOrderName, POIT.WOItem, POIT.Equip, EMEM.Description AS EquipmentName, POHD.PO,
    POIT.POItem, POIT.Description, APVM.Name AS VendorName, POHD.OrderDate, POIT.CurCost, POIT.RecvdCost, POIT.RemCost
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN EMWH WITH (NOLOCK)
    ON POIT.EMCo = EMWH.EMCo
    AND POIT.WO = EMWH.WorkOrder
JOIN EMEM WITH (NOLOCK)
    ON EMWH.EMCo = EMEM.EMCo
    AND EMWH.Equipment = EMEM.Equipment
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POIT.POCo = @POCo
    AND POIT.ItemType = 5
    AND POHD.Status = 0
    AND EMWH.Complete = 'Y'
    AND POIT.RemCost <> 0
ORDER BY POIT.WO, POHD.PO, POIT.POItem
