/*
title: Purchase orders not approved
grain: one purchase order
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which purchase orders are not approved?
  - Unapproved POs
  - pos waiting for approval
  - Open or pending orders whose approved flag is no.
  - what pos need a signature
  - Which commitments, active or pending, has nobody signed off yet?
  - The owner found out that trucks roll on orders he never okayed; give him each live or pending one without sign-off, who placed it and when.
  - POs no okay yet
  - oldest order day first, number, what for, vendor, who placed it, whether open or pending
  - unaprvd pos opn or pendng, who orderd em
  - What purchases are underway or in preparation that the person in charge has not yet agreed to?
*/
SELECT POHD.PO, POHD.Description, POHD.Vendor, POHD.OrderDate, POHD.OrderedBy, POHD.Status
FROM POHD WITH (NOLOCK)
WHERE POHD.POCo = @POCo
    AND POHD.Approved = 'N'
    AND POHD.Status IN (0, 3)
ORDER BY POHD.OrderDate, POHD.PO
