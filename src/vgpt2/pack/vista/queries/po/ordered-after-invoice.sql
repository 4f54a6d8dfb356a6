/*
title: Purchase orders written after the invoice they cover, by buyer and vendor
grain: one order and invoice
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How often do we make the purchase order only when the bill has already arrived?
  - Order, buyer, job, job name, vendor, invoice number, invoice date, order date, days late, amount
  - The Cooper Crane bill is of April 3 and its order of April 19, list everything like that
  - 'Purchasing policy breach: commitment recorded later than the debt'
  - Invoices dated before the order they are charged to, with buyer, days and amount
  - who keeps makin po's after the bill showed up in may
  - after the fact POs
  - POs in 2024 dated later than the bill they cover
  - 'Policy breach report to the audit committee: each supplier bill older than its order, buyer, job, supplier''s name, how many days afterward, and gross.'
  - after-the-fact buying, worst days
  - 'Worst first: buyer, job name, supplier''s name, bill number and date, later order date, days between, gross'
  - back-dated POs, inv dt before po dt, who does it
  - Where did we write the purchase only after being charged for it?
*/
SELECT POHD.PO, POHD.OrderedBy, POHD.Job, JCJM.Description AS JobName, POHD.Vendor, APVM.Name, APTH.APRef,
    APTH.InvDate, POHD.OrderDate, DATEDIFF(DAY, APTH.InvDate, POHD.OrderDate) AS DaysLate,
    SUM(APTL.GrossAmt) AS GrossAmount
FROM APTH WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTH.APCo = APTL.APCo
    AND APTH.Mth = APTL.Mth
    AND APTH.APTrans = APTL.APTrans
JOIN POHD WITH (NOLOCK)
    ON APTL.APCo = POHD.POCo
    AND APTL.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON POHD.JCCo = JCJM.JCCo
    AND POHD.Job = JCJM.Job
WHERE APTH.APCo = @POCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    AND POHD.OrderDate > APTH.InvDate
GROUP BY POHD.PO, POHD.OrderedBy, POHD.Job, JCJM.Description, POHD.Vendor, APVM.Name, APTH.APRef, APTH.InvDate,
    POHD.OrderDate
ORDER BY DaysLate DESC, POHD.PO, APTH.APRef
