/*
title: Tickets on open hauler worksheets whose pay is not the pay on the posted ticket, with hauler, both amounts and who made the batch
grain: one worksheet line
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Where does the settlement we are preparing pay a load differently from what its ticket says?
  - Lines of unposted hauler worksheets with ticket, hauler, truck, pay rate and total on the worksheet, pay rate and total on the ticket, batch and its creator, only where the totals differ
  - worksheet vs ticket pay
  - haul pay on the wrksheet for june 14 dont match the tikets
  - Somebody changed 118190 from 210 to 260 on the sheet for Ramirez, are there more?
  - Before I release the weekly settlement of the carriers into payables I always compare a handful of lines with the slips, since whoever builds the sheet can type over the rate, but with four hundred lines I would rather have the machine tell me which amounts were typed over and by whom.
  - Overtyped amounts in the carriers' settlement
  - Lines of unposted carrier settlements whose money isn't what the slip says
  - Somebody overtypes trucker pay, so before Friday's release compare every unfinished settlement line with its slip, carrier, truck, both rates, both amounts and the preparer
  - settlement lines somebody overtyped
  - With the login that built the unposted sheet, carrier's name, ticket and truck, sheet rate and sum beside ticket rate and sum, unequal only
  - opn hlr wksht pay <> tix pay, who keyd
  - While getting ready to pay the truckers, did anyone put in a different amount than the delivery slip shows?
*/
SELECT MSWD.Mth, MSWD.BatchId, HQBC.CreatedBy, MSWH.APRef, APVM.Name AS HaulerName, MSWD.Ticket, MSWD.SaleDate,
    MSWD.Truck, MSWD.PayRate AS SheetRate, MSWD.PayTotal AS SheetTotal, MSTD.PayRate AS TicketRate,
    MSTD.PayTotal AS TicketTotal
FROM MSWD WITH (NOLOCK)
JOIN MSWH WITH (NOLOCK)
    ON MSWD.Co = MSWH.Co
    AND MSWD.Mth = MSWH.Mth
    AND MSWD.BatchId = MSWH.BatchId
    AND MSWD.BatchSeq = MSWH.BatchSeq
JOIN HQBC WITH (NOLOCK)
    ON MSWD.Co = HQBC.Co
    AND MSWD.Mth = HQBC.Mth
    AND MSWD.BatchId = HQBC.BatchId
JOIN MSTD WITH (NOLOCK)
    ON MSWD.Co = MSTD.MSCo
    AND MSWD.TransMth = MSTD.Mth
    AND MSWD.MSTrans = MSTD.MSTrans
JOIN APVM WITH (NOLOCK)
    ON MSWH.VendorGroup = APVM.VendorGroup
    AND MSWH.HaulVendor = APVM.Vendor
WHERE MSWD.Co = @MSCo
    AND HQBC.Status < 5
    AND MSWD.PayTotal <> MSTD.PayTotal
ORDER BY MSWD.Mth, MSWD.BatchId, APVM.Name, MSWD.Ticket
