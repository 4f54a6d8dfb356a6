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
  - Everything we've put on order with supplier 10234, newest leading
  - 'Relationship meeting with Acme on Tuesday: bring each order we ever gave number 10234, what for, buyer, job, and its stage.'
  - all POs to vendor 10234
  - 'Newest first for that supplier: order, wording, ordered on, buyer, stage, job'
  - po hist w/ vendr 1001
  - What have we bought from this one seller so far?
*/
SELECT POHD.PO, POHD.Description, POHD.OrderDate, POHD.OrderedBy, POHD.Status, POHD.Job
FROM POHD WITH (NOLOCK)
WHERE POHD.POCo = @POCo
    AND POHD.Vendor = @Vendor
ORDER BY POHD.OrderDate DESC, POHD.PO
