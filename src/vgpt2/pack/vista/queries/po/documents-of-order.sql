/*
title: Documents attached to one purchase order, to its receipts and to its vendor invoices, with who added them
grain: one document
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  PO: {type: varchar(30), example: "1001"}
asks:
  - Give me all the paper behind this order, from the signed copy over the packing slips to the bills.
  - Attachments of an order, its receipts and its invoices in one list with stage, reference, document description, file name, user and date
  - order document file
  - all attachmnts for po 150377 incl delivry tickets
  - The owner's auditor has picked order 2207-0114 and expects a single folder with everything that was ever scanned for it, no matter whether the buyer, the yard or payables put it into the system, and preferably with the name of the person and the day so that missing pieces can be chased.
  - Packing list, signed copy, bill for 88,140 from Harris, what is scanned where?
  - Scans along the whole life of a commitment
  - Which files were stored for purchase 20455, its packing slips and its bills?
  - Auditor sampled order 5001 and wants one folder with each file anyone attached to it, its deliveries or the supplier's bills, who scanned it and when.
  - every scan on PO 5001
  - Files in order of adding, marked as order, delivery or bill, original file name, who added it
  - attchmnts 4 po 20455 incl del tix + inv
  - For one purchase, which papers have been stored at any step, from ordering to being charged?
*/
WITH Stages AS (
    SELECT POHD.UniqueAttchID, 'Order' AS Stage, POHD.PO AS Reference
    FROM POHD WITH (NOLOCK)
    WHERE POHD.POCo = @POCo
        AND POHD.PO = @PO
    UNION
    SELECT PORD.UniqueAttchID, 'Receipt', PORD.Receiver#
    FROM PORD WITH (NOLOCK)
    WHERE PORD.POCo = @POCo
        AND PORD.PO = @PO
    UNION
    SELECT APTH.UniqueAttchID, 'Invoice', APTH.APRef
    FROM APTH WITH (NOLOCK)
    JOIN APTL WITH (NOLOCK)
        ON APTH.APCo = APTL.APCo
        AND APTH.Mth = APTL.Mth
        AND APTH.APTrans = APTL.APTrans
    WHERE APTL.APCo = @POCo
        AND APTL.PO = @PO
)
SELECT Stages.Stage, Stages.Reference, HQAT.AttachmentID, HQAT.Description, HQAT.OrigFileName, HQAT.AddedBy,
    HQAT.AddDate
FROM Stages
JOIN HQAT WITH (NOLOCK)
    ON Stages.UniqueAttchID = HQAT.UniqueAttchID
ORDER BY HQAT.AddDate, HQAT.AttachmentID
