/*
title: Purchase orders whose entry batch, a receipt batch and an invoice batch of a range of months were made by the same person, with vendor and amount invoiced
grain: one purchase order and person
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Purchasing cycle, where did one person key the order, the receipt and the vendor's bill?
  - Order, vendor, login, name, received cost, invoiced amount, only orders where all three batches have the same maker
  - order, receipt and bill by one user
  - "Our three-way match is worth nothing if the buyer writes the order, books the goods in and then keys the bill against them, and in the small branches that can happen at vacation time, so find orders where all three steps sit with one login, going by bills of this year."
  - same persn did PO + recept + invoice
  - Where did nobody else look on between asking for the goods and owing for them?
  - rmoss did this on PO 21877 for 14,300 when Carla was out in July
  - POs where one login keyed buying, arrival, and bill in 2024
  - 'Segregation of duties: fraud insurer wants orders where the same employee entered purchase, goods-in and supplier''s charge, with full name, supplier and dollars.'
  - same hands start to finish
  - 'Largest first: order, supplier''s name, full name of the one who keyed buying, arrival and bill, dollars in and charged'
  - 3 way match all by same usr, po+rcpt+inv
  - Did a single employee place a purchase, book the goods in and also enter the bill?
*/
WITH Received AS (
    SELECT PORD.POCo, PORD.PO, HQBC.CreatedBy, SUM(PORD.RecvdCost) AS Cost
    FROM PORD WITH (NOLOCK)
    JOIN HQBC WITH (NOLOCK)
        ON PORD.POCo = HQBC.Co
        AND PORD.Mth = HQBC.Mth
        AND PORD.BatchId = HQBC.BatchId
    WHERE PORD.POCo = @POCo
    GROUP BY PORD.POCo, PORD.PO, HQBC.CreatedBy
),
Invoiced AS (
    SELECT APTL.APCo, APTL.PO, HQBC.CreatedBy, SUM(APTL.GrossAmt) AS Amount
    FROM APTL WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTL.APCo = APTH.APCo
        AND APTL.Mth = APTH.Mth
        AND APTL.APTrans = APTH.APTrans
    JOIN HQBC WITH (NOLOCK)
        ON APTH.APCo = HQBC.Co
        AND APTH.Mth = HQBC.Mth
        AND APTH.BatchId = HQBC.BatchId
    WHERE APTL.APCo = @POCo
        AND APTL.PO IS NOT NULL
        AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTL.APCo, APTL.PO, HQBC.CreatedBy
)
SELECT POHD.PO, POHD.Vendor, APVM.Name, POHD.OrderDate, HQBC.CreatedBy, DDUP.FullName, Received.Cost AS ReceivedCost,
    Invoiced.Amount AS InvoicedAmount
FROM POHD WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON POHD.POCo = HQBC.Co
    AND POHD.AddedMth = HQBC.Mth
    AND POHD.AddedBatchID = HQBC.BatchId
JOIN Received
    ON POHD.POCo = Received.POCo
    AND POHD.PO = Received.PO
    AND HQBC.CreatedBy = Received.CreatedBy
JOIN Invoiced
    ON POHD.POCo = Invoiced.APCo
    AND POHD.PO = Invoiced.PO
    AND HQBC.CreatedBy = Invoiced.CreatedBy
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE POHD.POCo = @POCo
ORDER BY Invoiced.Amount DESC, POHD.PO
