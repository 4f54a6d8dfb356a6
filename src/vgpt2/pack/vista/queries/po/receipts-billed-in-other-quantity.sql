/*
title: Receipts billed in another quantity than received
grain: one receipt
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Where did the supplier bill us for a different quantity than the yard signed for in 2024?
  - Receipts against the invoice line that billed them, quantity differences
  - short shipped
  - Receipts between two dates matched to an invoice line with other units; order, item, received units, billed units, difference, received cost, billed amount, vendor, invoice number.
  - they charged for 40 sticks we only got 36
  - Three-way match exceptions on count
  - Disputes to raise with vendors over deliveries of the first half year
  - On what invoices does the count disagree with our delivery tickets?
  - We are drafting claim letters to three suppliers, so for everything delivered in 2024 find the bills whose quantity is above or below what we took in, with supplier name and bill number.
  - counted vs charged qty
  - 'sorted by supplier name: delivery day, order and line, bill number, count taken in, count charged, gap, and the dollars of both'
  - qty on inv aint the qty rcvd, lookn for shorts n overs since jan
  - Were we charged for more or fewer pieces than what really came off the truck, and by which supplier?
*/
SELECT PORD.RecvdDate, PORD.PO, PORD.POItem, APVM.Name, APTH.APRef, PORD.RecvdUnits, APTL.Units AS BilledUnits,
    APTL.Units - PORD.RecvdUnits AS Difference, PORD.RecvdCost, APTL.GrossAmt
FROM PORD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON PORD.POCo = APTL.APCo
    AND PORD.APMth = APTL.Mth
    AND PORD.APTrans = APTL.APTrans
    AND PORD.APLine = APTL.APLine
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE PORD.POCo = @POCo
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
    AND APTL.Units <> PORD.RecvdUnits
ORDER BY APVM.Name, PORD.RecvdDate, PORD.PO, PORD.POItem
