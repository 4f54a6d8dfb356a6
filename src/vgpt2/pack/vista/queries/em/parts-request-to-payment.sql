/*
title: Parts requested for equipment work orders from requisition to order, receipt, vendor invoice and payment
grain: one requisition line and vendor invoice line
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long do parts for the shop take from the request to the paid bill?
  - Requisition lines for work orders with request date, order and date, first receipt, invoice number and date, date paid
  - parts request lifecycle
  - i ask for parts, an then what, show me were each request got stuck
  - Injector for work order 5012, asked for on March 4, did we ever pay Hollis Diesel?
  - In the shop they say that purchasing is slow, purchasing says that the vendor is slow, the vendor says that accounts payable does not pay, and everybody has an example at hand; I would like to have the whole chain for each wish of the mechanics this year, with the day of every step, so that we can stop guessing.
  - From the mechanic's slip to the check, step by step with dates.
  - Follow each mechanic's 2024 purchase wish through PO, delivery, bill and check, with dates
  - Shop and purchasing blame each other for delays; for wishes on repair orders entered January 1 to December 31 give every step's day, supplier by name, bill number, and days until delivery.
  - where do shop reqs get stuck
  - Requisition day, requestor, work order item, machine, then PO day, vendor by name, receipt, invoice, amount, payment day and waiting time
  - rq -> po -> rcpt -> inv -> pd for WO parts, 2024
  - When a mechanic asks for a spare part, on what day was it bought, when did it come, and when did we pay the bill?
*/
WITH FirstReceipt AS (
    SELECT PORD.POCo, PORD.PO, PORD.POItem, MIN(PORD.RecvdDate) AS FirstReceived, SUM(PORD.RecvdUnits) AS Units
    FROM PORD WITH (NOLOCK)
    JOIN RQRL WITH (NOLOCK)
        ON PORD.POCo = RQRL.RQCo
        AND PORD.PO = RQRL.PO
        AND PORD.POItem = RQRL.POItem
    WHERE RQRL.EMCo = @EMCo
    GROUP BY PORD.POCo, PORD.PO, PORD.POItem
),
Paid AS (
    SELECT APTD.APCo, APTD.Mth, APTD.APTrans, APTD.APLine, MAX(APTD.PaidDate) AS PaidDate
    FROM APTD WITH (NOLOCK)
    WHERE APTD.Status = 3
    GROUP BY APTD.APCo, APTD.Mth, APTD.APTrans, APTD.APLine
)
SELECT RQRL.WO, RQRL.WOItem, RQRL.Equip, RQRH.Requestor, RQRH.RecDate AS RequestDate, RQRL.Description, RQRL.PO,
    RQRL.POItem, POHD.OrderDate, APVM.Name AS VendorName, FirstReceipt.FirstReceived, APTH.APRef, APTH.InvDate,
    APTL.GrossAmt, Paid.PaidDate, DATEDIFF(day, RQRH.RecDate, FirstReceipt.FirstReceived) AS DaysToReceipt
FROM RQRL WITH (NOLOCK)
JOIN RQRH WITH (NOLOCK)
    ON RQRL.RQCo = RQRH.RQCo
    AND RQRL.RQID = RQRH.RQID
LEFT JOIN POHD WITH (NOLOCK)
    ON RQRL.RQCo = POHD.POCo
    AND RQRL.PO = POHD.PO
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN FirstReceipt
    ON RQRL.RQCo = FirstReceipt.POCo
    AND RQRL.PO = FirstReceipt.PO
    AND RQRL.POItem = FirstReceipt.POItem
LEFT JOIN APTL WITH (NOLOCK)
    ON RQRL.RQCo = APTL.APCo
    AND RQRL.PO = APTL.PO
    AND RQRL.POItem = APTL.POItem
LEFT JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
LEFT JOIN Paid
    ON APTL.APCo = Paid.APCo
    AND APTL.Mth = Paid.Mth
    AND APTL.APTrans = Paid.APTrans
    AND APTL.APLine = Paid.APLine
WHERE RQRL.EMCo = @EMCo
    AND RQRL.WO IS NOT NULL
    AND RQRH.RecDate BETWEEN @BeginDate AND @EndDate
ORDER BY RQRH.RecDate, RQRL.RQID, RQRL.RQLine
