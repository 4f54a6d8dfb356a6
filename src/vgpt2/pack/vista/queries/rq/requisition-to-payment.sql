/*
title: Requisition lines of a job followed through purchase order, receipt, vendor invoice and payment
grain: one requisition line
level: advanced
parameters:
  RQCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What became of everything the field asked for on this job, up to the check?
  - Requisition lines of a job with requestor, order, vendor, units received, cost invoiced and amount paid
  - request to payment trail
  - Requisition, line, requestor, material, units, needed by, order, vendor, ordered cost, received, invoiced, paid for 1001-
  - Miguel asked for 40 door frames in April and since then I have heard five versions of where they are, not ordered, ordered, back ordered, paid for already, so please give me a list for the job that goes from his request all the way to the payment, one row for each thing requested
  - folow the requistions thru to the payed invoice
  - From the super's wish to the money leaving the bank, including steel from Harris Supply
  - trace this project's asks all the way down to deliveries, bills and checks
  - The claims consultant on 22-4410 wants the full history of each thing the superintendent called for, the PO date, supplier, quantity delivered, billed amount, and the day we settled it.
  - cradle to grave, job's purchases
  - for job 1001- one row per ask, who put it in, PO and date, supplier by name, last delivery, billed so far, settled so far and last check date
  - req > PO > recv > inv > pd for 22-4410, evry line
  - For one building project, follow each thing the crew wanted from the moment they asked until the shop had its money.
*/
WITH Received AS (
    SELECT PORD.POCo, PORD.PO, PORD.POItem, SUM(PORD.RecvdUnits) AS ReceivedUnits, MAX(PORD.RecvdDate) AS LastReceipt
    FROM PORD WITH (NOLOCK)
    WHERE PORD.POCo = @RQCo
    GROUP BY PORD.POCo, PORD.PO, PORD.POItem
),
Paid AS (
    SELECT APTL.APCo, APTL.PO, APTL.POItem, SUM(APTD.Amount) AS Invoiced,
        SUM(CASE WHEN APTD.Status = 3 THEN APTD.Amount ELSE 0 END) AS PaidAmount, MAX(APTD.PaidDate) AS LastPaid
    FROM APTL WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTL.APCo = APTD.APCo
        AND APTL.Mth = APTD.Mth
        AND APTL.APTrans = APTD.APTrans
        AND APTL.APLine = APTD.APLine
    WHERE APTL.APCo = @RQCo
        AND APTL.PO IS NOT NULL
    GROUP BY APTL.APCo, APTL.PO, APTL.POItem
)
SELECT RQRL.RQID, RQRL.RQLine, RQRH.Requestor, RQRL.Description, RQRL.Units, RQRL.UM, RQRL.ReqDate, RQRL.PO,
    POHD.OrderDate, APVM.Name AS VendorName, POIT.CurCost, Received.ReceivedUnits, Received.LastReceipt,
    Paid.Invoiced, Paid.PaidAmount, Paid.LastPaid
FROM RQRL WITH (NOLOCK)
JOIN RQRH WITH (NOLOCK)
    ON RQRL.RQCo = RQRH.RQCo
    AND RQRL.RQID = RQRH.RQID
LEFT JOIN POIT WITH (NOLOCK)
    ON RQRL.RQCo = POIT.POCo
    AND RQRL.PO = POIT.PO
    AND RQRL.POItem = POIT.POItem
LEFT JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN Received
    ON POIT.POCo = Received.POCo
    AND POIT.PO = Received.PO
    AND POIT.POItem = Received.POItem
LEFT JOIN Paid
    ON POIT.POCo = Paid.APCo
    AND POIT.PO = Paid.PO
    AND POIT.POItem = Paid.POItem
WHERE RQRL.RQCo = @RQCo
    AND RQRL.JCCo = @JCCo
    AND RQRL.Job = @Job
ORDER BY RQRL.RQID, RQRL.RQLine
