/*
title: Open order items for equipment
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - What have we ordered for equipment?
  - Open PO items for equipment and work orders
  - equipment pos
  - Items of open orders bought for equipment or an equipment work order with equipment, cost code and remaining cost.
  - parts on order for the iron
  - Open PO lines meant for machines or shop repair tickets
  - 'Equipment manager plans July spending: give lines on live orders charged to a unit or shop job, cost code, and dollars left.'
  - parts POs open for the fleet
  - 'Unit by unit: shop ticket, cost code, order line and wording, dollars left on open orders'
  - opn po itms on equip + WOs, $ left
  - What have we ordered for our own trucks and machines that hasn't been fully billed?
*/
SELECT POIT.EMCo, POIT.Equip, POIT.WO, POIT.CostCode, POHD.PO, POIT.POItem, POIT.Description, POIT.RemCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND POIT.ItemType IN (4, 5)
ORDER BY POIT.EMCo, POIT.Equip, POHD.PO, POIT.POItem
