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
*/
SELECT POHD.PO, POHD.Description, POHD.Vendor, POHD.OrderDate, POHD.OrderedBy, POHD.Status
FROM POHD WITH (NOLOCK)
WHERE POHD.POCo = @POCo
    AND POHD.Approved = 'N'
    AND POHD.Status IN (0, 3)
ORDER BY POHD.OrderDate, POHD.PO
