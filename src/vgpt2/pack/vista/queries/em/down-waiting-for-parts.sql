/*
title: Machines that are down with ordered parts of their open work orders not fully received, with vendor and expected date
grain: one purchase order item
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which machines stand still because parts have not come?
  - Down equipment with open work order, order and item, vendor name and phone, units ordered, received and missing, expected date
  - down for parts
  - dozers down again, wich parts are we waitin on and from who
  - Crusher 3 has been out since June 9, and the bearing from Nordell was promised in four days.
  - Every morning at six I sit with the superintendents and have to say for each idle machine what is missing, from which house it comes, when it should be here and whom somebody can phone, and I would rather print that than ask around in the parts room.
  - Idle iron, and the freight it is waiting on.
  - Disabled units held up by undelivered purchases, with the supplier's phone and promised day
  - Crusher 3 costs us 8,000 a day; for every disabled unit with an unfinished repair order give the part outstanding, PO, supplier's name and phone, ordered versus received, and promised date.
  - broke down, parts on order
  - Dead machine's description and site, work order, PO item, vendor with telephone, quantity bought, come in, still missing, expected day
  - dn eq w/ PO lines not recvd on open WOs
  - Which broken machines can't be fixed since something we bought hasn't arrived, and whom do we ring?
*/
SELECT EMEM.Equipment, EMEM.Description AS EquipmentName, EMEM.Job, EMWH.WorkOrder, EMWH.DateCreated, POIT.PO,
    POIT.POItem, POIT.Description, POHD.OrderDate, POHD.ExpDate, APVM.Name AS VendorName, APVM.Phone,
    POIT.CurUnits, POIT.RecvdUnits, POIT.CurUnits - POIT.RecvdUnits AS UnitsToCome
FROM EMEM WITH (NOLOCK)
JOIN EMWH WITH (NOLOCK)
    ON EMEM.EMCo = EMWH.EMCo
    AND EMEM.Equipment = EMWH.Equipment
JOIN POIT WITH (NOLOCK)
    ON EMWH.EMCo = POIT.EMCo
    AND EMWH.WorkOrder = POIT.WO
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'D'
    AND EMWH.Complete = 'N'
    AND POHD.Status = 0
    AND POIT.RecvdUnits < POIT.CurUnits
ORDER BY EMEM.Equipment, EMWH.WorkOrder, POHD.ExpDate, POIT.PO, POIT.POItem
