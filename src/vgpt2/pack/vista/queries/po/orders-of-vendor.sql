/*
title: Purchase orders of a vendor
grain: one purchase order
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
  Vendor: {type: bVendor, example: 1001}
asks:
  - What orders did we place with this vendor?
  - Purchase orders of one vendor
  - vendor pos
  - Orders of one vendor with date, description and status, newest first.
  - what did we buy from acme
*/
SELECT POHD.PO, POHD.Description, POHD.OrderDate, POHD.OrderedBy, POHD.Status, POHD.Job
FROM POHD WITH (NOLOCK)
WHERE POHD.POCo = @POCo
    AND POHD.Vendor = @Vendor
ORDER BY POHD.OrderDate DESC, POHD.PO
