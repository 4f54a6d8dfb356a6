/*
title: Unapproved invoice units on purchase order items with receipts above the units received and not invoiced
grain: one order item
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which bills in the approval tray charge for goods that we have not received yet?
  - Per order item that keeps receipts the units on unapproved invoices, units received, units invoiced before, units open to be billed and the excess, with vendor, order, item and buyer
  - billed not delivered
  - three way mach fails in the unaproved invoices of Ferguson
  - HD Supply billed 600 feet on 150288 and the yard signed for 400, what else is like that?
  - The rule in this house is that nothing gets paid that did not come in, but the screen only warns about the amount left on the order, so compare what the suppliers want in the bills that still go round with what came through the gate less what they have charged already, and ask the buyer on the order.
  - Charged for, not yet through the gate
  - Pending bills charging more units than were delivered and not yet billed.
  - Yard tickets don't support the rebar quantities; check each PO item in routing for units beyond receipts, with supplier and whoever placed the order
  - short deliveries, full bills pending
  - 'Awaiting approval but not delivered: PO and who ordered, supplier''s name, item, unit, delivered, billed before, pending units and dollars, surplus units'
  - unaprvd qty > rcvd less inv'd on PO items, who orderd it
  - Before agreeing to a bill we should have the goods; where does a waiting bill count more pieces than arrived?
*/
WITH Billing AS (
    SELECT APUL.APCo, APUL.PO, APUL.POItem, COUNT(*) AS LineCount, SUM(APUL.Units) AS UnapprovedUnits,
        SUM(APUL.GrossAmt) AS UnapprovedAmount
    FROM APUL WITH (NOLOCK)
    JOIN APUI WITH (NOLOCK)
        ON APUL.APCo = APUI.APCo
        AND APUL.UIMth = APUI.UIMth
        AND APUL.UISeq = APUI.UISeq
    WHERE APUL.APCo = @APCo
        AND APUL.PO IS NOT NULL
    GROUP BY APUL.APCo, APUL.PO, APUL.POItem
)
SELECT POHD.PO, POHD.OrderedBy, APVM.Name AS VendorName, POIT.POItem, POIT.Description, POIT.UM, POIT.RecvdUnits,
    POIT.InvUnits, Billing.UnapprovedUnits, Billing.UnapprovedAmount,
    Billing.UnapprovedUnits - (POIT.RecvdUnits - POIT.InvUnits) AS ExcessUnits
FROM Billing
JOIN POIT WITH (NOLOCK)
    ON Billing.APCo = POIT.POCo
    AND Billing.PO = POIT.PO
    AND Billing.POItem = POIT.POItem
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POIT.RecvYN = 'Y'
    AND POIT.UM <> 'LS'
    AND Billing.UnapprovedUnits > POIT.RecvdUnits - POIT.InvUnits
ORDER BY Billing.UnapprovedAmount DESC, POHD.PO, POIT.POItem
