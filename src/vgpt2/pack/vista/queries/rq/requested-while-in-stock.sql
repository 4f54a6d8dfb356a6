/*
title: Requisition lines not on an order whose material is free in stock, with location, free quantity and requestor
grain: one requisition line and stock location
level: advanced
parameters:
  RQCo: {type: bCompany, example: 1}
  INCo: {type: bCompany, example: 1}
asks:
  - Before I order it, do we have what the field asks for lying in one of our yards?
  - Open requisition lines in the material's stocking unit with requestor, job, units asked and each location where on hand less allocated is above zero
  - requested but in stock
  - dont buy it if the warehous has it, check the open reqs agianst stock
  - Somebody asked for 300 feet of 2 inch conduit for 2215- and I am sure that there was a pallet of it in Waco, so rather than phoning all keepers each morning I want the requests not yet turned into an order put against what is really unreserved in each place.
  - Can the 48 hydrants on R-0093 come out of YARD2?
  - Wishes that the shelves could fill
  - field wishes not yet bought that our own warehouse could supply today
  - Our CFO froze new buying until yard inventory is used, so which unbought asks could be met from unreserved quantity, and at which location is it lying?
  - pull from yard instead of buying
  - beside each unbought ask with person, site and need date, the yards that have the item and how much is unallocated, most plentiful yard first
  - open reqs vs whse stock, avail qty by loc b4 we cut POs
  - Before spending money, is any of the stuff people asked for already on our own shelves and not promised to somebody else?
*/
SELECT RQRL.RQID, RQRL.RQLine, RQRH.Requestor, RQRL.Job, RQRL.Material, HQMT.Description AS MaterialName,
    RQRL.Units, RQRL.UM, RQRL.ReqDate, INMT.Loc, INLM.Description AS LocationName,
    INMT.OnHand - INMT.Alloc AS FreeQty
FROM RQRL WITH (NOLOCK)
JOIN RQRH WITH (NOLOCK)
    ON RQRL.RQCo = RQRH.RQCo
    AND RQRL.RQID = RQRH.RQID
JOIN HQMT WITH (NOLOCK)
    ON RQRL.MatlGroup = HQMT.MatlGroup
    AND RQRL.Material = HQMT.Material
    AND RQRL.UM = HQMT.StdUM
JOIN INMT WITH (NOLOCK)
    ON RQRL.MatlGroup = INMT.MatlGroup
    AND RQRL.Material = INMT.Material
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
WHERE RQRL.RQCo = @RQCo
    AND INMT.INCo = @INCo
    AND RQRL.PO IS NULL
    AND INMT.OnHand - INMT.Alloc > 0
ORDER BY RQRL.ReqDate, RQRL.RQID, RQRL.RQLine, FreeQty DESC
