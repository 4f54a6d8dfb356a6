/*
title: Days from order to first receipt by vendor
grain: one vendor
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How long do suppliers take to deliver?
  - Lead time by vendor from order date to first receipt
  - vendor lead time
  - Orders placed between two dates with average days to the first receipt by vendor.
  - whos slow shipping
  - Mean days from ordering to first arrival, supplier by supplier, June orders
  - 'Planning switchgear: for orders placed in 2023 tell by supplier''s name how many orders and how long until the first load showed up on average.'
  - how long till they ship, per vendor
  - Slowest seller first by name, how many purchases, days until something arrived on average
  - avg days po dt -> 1st rcpt by vendr H1
  - After we order something, how long does each seller need until it's here?
*/
WITH FirstReceipt AS (
    SELECT PORD.POCo, PORD.PO, MIN(PORD.RecvdDate) AS RecvdDate
    FROM PORD WITH (NOLOCK)
    WHERE PORD.POCo = @POCo
    GROUP BY PORD.POCo, PORD.PO
)
SELECT POHD.Vendor, APVM.Name, COUNT(*) AS Orders,
    AVG(DATEDIFF(day, POHD.OrderDate, FirstReceipt.RecvdDate) * 1.0) AS AverageDays
FROM POHD WITH (NOLOCK)
JOIN FirstReceipt
    ON POHD.POCo = FirstReceipt.POCo
    AND POHD.PO = FirstReceipt.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
GROUP BY POHD.Vendor, APVM.Name
ORDER BY AverageDays DESC, POHD.Vendor
