/*
title: Purchase order changes between two dates made after the item's last receipt
grain: one purchase order change
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which orders were changed when the goods had already come?
  - Order changes dated later than the last receipt of the item, with vendor, job, change amount and date received
  - changed after delivery
  - Order, item, vendor, job, last receipt, change date, change description, change in units, change in cost for the first half of 2024
  - When the price on an order goes up after we have taken the last truckload it usually means that the invoice was higher and someone adjusted the order to make it fit, which is exactly what the controls are there to prevent, so list those adjustments together with supplier and job
  - PO chnges put in afer the stuff arrived
  - Orders bent to fit the bill in hindsight, 1001-0045 perhaps
  - PO alterations January to June dated later than the final delivery on that line
  - 'Controls testing: an adjustment after everything arrived smells like fitting the order to the bill; give each one, supplier''s name, job, when delivered, what changed and who keyed it.'
  - PO tweaked after goods came
  - 'Adjustments after the final load, by date: supplier''s name, job, last arrival, quantity and dollars moved, keyed by'
  - po chgs post last rcpt, H1 24
  - Where did somebody alter a purchase after all of it had arrived?
*/
WITH Received AS (
    SELECT PORD.POCo, PORD.PO, PORD.POItem, MAX(PORD.RecvdDate) AS LastReceipt
    FROM PORD WITH (NOLOCK)
    WHERE PORD.POCo = @POCo
    GROUP BY PORD.POCo, PORD.PO, PORD.POItem
)
SELECT POCD.PO, POCD.POItem, APVM.Name AS VendorName, POIT.Job, POIT.Description AS ItemDescription,
    Received.LastReceipt, POCD.ActDate, POCD.ChangeOrder, POCD.Description, POCD.ChangeCurUnits, POCD.ChangeCurCost,
    HQBC.CreatedBy
FROM POCD WITH (NOLOCK)
JOIN Received
    ON POCD.POCo = Received.POCo
    AND POCD.PO = Received.PO
    AND POCD.POItem = Received.POItem
JOIN POIT WITH (NOLOCK)
    ON POCD.POCo = POIT.POCo
    AND POCD.PO = POIT.PO
    AND POCD.POItem = POIT.POItem
JOIN POHD WITH (NOLOCK)
    ON POCD.POCo = POHD.POCo
    AND POCD.PO = POHD.PO
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON POCD.POCo = HQBC.Co
    AND POCD.Mth = HQBC.Mth
    AND POCD.BatchId = HQBC.BatchId
WHERE POCD.POCo = @POCo
    AND POCD.ActDate BETWEEN @BeginDate AND @EndDate
    AND POCD.ActDate > Received.LastReceipt
ORDER BY POCD.ActDate, POCD.PO, POCD.POItem
