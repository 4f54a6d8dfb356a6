/*
title: Vendor invoices on equipment work orders with vendor, machine and item
grain: one vendor invoice line
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What have outside shops billed us for repair orders, and on which machines?
  - AP lines coded to equipment work orders with vendor name, invoice, order, item and amount
  - outside repairs billed
  - what did the cat dealer charge us for wo 5012
  - Before approving the dealer's statement I want his invoices beside our repair orders for Q1.
  - Supplier charges per shop order and item, with invoice number and date.
  - Payables coded to repair tickets, with the supplier and the unit that was fixed
  - Truck 118 seems to live at the Freightliner dealer; for the trade-in talk pull what outsiders invoiced against repair tickets from january to june, by unit and job done
  - dealer inv on WOs
  - Ticket and line with what was to be fixed, unit name, supplier's name, his invoice number and date, and how much
  - AP inv hittng shop WOs, need vndr name + eq + amt, YTD
  - When a workshop that isn't ours fixes one of our machines we get a bill. Which bills were those, for which machine, from whom?
*/
SELECT APTL.WO, APTL.WOItem, EMWI.Description AS ItemDescription, EMWH.Equipment, EMEM.Description AS EquipmentName,
    APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvDate, APTL.Description, APTL.GrossAmt
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN EMWH WITH (NOLOCK)
    ON APTL.EMCo = EMWH.EMCo
    AND APTL.WO = EMWH.WorkOrder
JOIN EMEM WITH (NOLOCK)
    ON EMWH.EMCo = EMEM.EMCo
    AND EMWH.Equipment = EMEM.Equipment
LEFT JOIN EMWI WITH (NOLOCK)
    ON APTL.EMCo = EMWI.EMCo
    AND APTL.WO = EMWI.WorkOrder
    AND APTL.WOItem = EMWI.WOItem
WHERE APTL.EMCo = @EMCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY APTL.WO, APTL.WOItem, APTH.InvDate, APTL.APLine
