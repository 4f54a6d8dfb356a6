/*
title: Receipts without an attached document
grain: one receipt
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - For which deliveries did nobody scan the packing slip?
  - Receipts between two dates that have no attachment, with vendor, order, item, receiver number, person and cost
  - missing packing slips
  - AP cant match cause Tony at the yard doesnt upload the slips, list em for june
  - Three-way match fails without a proof of delivery. Show the receipts of June 1 to 30 that have none.
  - Goods in, no paper.
  - Who received what from which supplier without a delivery ticket on file?
  - What was taken in during June that has no scan or paper stored with it?
  - Accounts payable holds nine bills since nobody uploaded the delivery tickets; for June 1–30 give me the entries lacking any file, grouped by the man who took them in, with supplier name.
  - no slip scanned, who took it
  - ordered by signer and day, the receiver number, order and its name, supplier, material, quantity, cost and if it is billed already
  - rcpts w/ nuthin attached since 6/1, yard guys names + vendor
  - For which shipments did we keep no copy of the note that the driver hands over, and who accepted them?
*/
SELECT PORD.RecvdDate, PORD.RecvdBy, PORD.Receiver#, PORD.PO, PORD.POItem, POHD.Description AS OrderName,
    APVM.Name AS VendorName, PORD.Description, PORD.RecvdUnits, PORD.RecvdCost, PORD.InvdFlag
FROM PORD WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON PORD.POCo = POHD.POCo
    AND PORD.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE PORD.POCo = @POCo
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = PORD.POCo
            AND HQAT.UniqueAttchID = PORD.UniqueAttchID
    )
ORDER BY PORD.RecvdBy, PORD.RecvdDate, PORD.PO, PORD.POItem
