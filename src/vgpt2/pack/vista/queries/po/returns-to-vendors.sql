/*
title: Purchase order receipts with negative units between two dates with vendor, item and who made the receipt batch
grain: one negative receipt
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which receipts were taken back or sent back to the vendor, and who keyed the reversal?
  - Receipts below zero between two dates with order, item, vendor name, received by, units, cost, batch and its creator
  - minus receipts
  - goods retuned or backd out of receving since jan 15
  - Did the 40 fixtures that we shipped back to Acme Supply in May ever get booked as gone?
  - I am trying to follow what happened to credits that vendors owe us, and the trail usually begins in the yard where someone enters the delivery a second time with a minus sign, so please list all of these of the year with the supplier, what it was and the login of the person who did it.
  - Deliveries undone, with the amount, the supplier and the login.
  - Which deliveries were reversed with a minus quantity, and under whose login?
  - Our supplier Ferguson denies taking back 14 valves in August; find every negative goods entry of 2024, the material, quantity, cost, and who keyed that batch.
  - negative receivers, YTD
  - by date with supplier name, order and line, material and its text, measure, minus quantity, cost, signer, month, batch and its author
  - neg recpts / matl sent bak to vndr, who keyd it, all 2024
  - When we gave goods back to the shop we bought them from, what was it, which shop, and who entered that in the computer?
*/
SELECT PORD.RecvdDate, PORD.PO, PORD.POItem, APVM.Name AS VendorName, POIT.Material, POIT.Description, POIT.UM,
    PORD.RecvdUnits, PORD.RecvdCost, PORD.RecvdBy, PORD.Mth, PORD.BatchId, HQBC.CreatedBy
FROM PORD WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON PORD.POCo = POHD.POCo
    AND PORD.PO = POHD.PO
JOIN POIT WITH (NOLOCK)
    ON PORD.POCo = POIT.POCo
    AND PORD.PO = POIT.PO
    AND PORD.POItem = POIT.POItem
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON PORD.POCo = HQBC.Co
    AND PORD.Mth = HQBC.Mth
    AND PORD.BatchId = HQBC.BatchId
WHERE PORD.POCo = @POCo
    AND PORD.RecvdUnits < 0
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
ORDER BY PORD.RecvdDate, PORD.PO, PORD.POItem
