/*
title: Payroll amounts sent to payables by vendor against the vendor's invoices of the month
grain: one vendor
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - For unions, garnishment agencies and benefit carriers, does what payroll passed over in June equal the invoices that payables has for them, and is it paid?
  - Payroll payables distribution by vendor beside invoices of the same month in the payables company and what is unpaid of them
  - payroll ap tie out
  - Local 18 says they are short 3,406 for May, did the amount get lost between payroll and AP?
  - union n garnishment $$ pr vs ap
  - Payee, per payroll, per payables, out by, still unpaid.
  - Third-party money from paychecks followed to the check run
  - For each fund or agency, match June's payroll remittance to its bills in payables.
  - Local 18's trust claims 3,400 is missing for June; by payee's name show what payroll passed over, that month's bills in payables, variance, and what's unpaid.
  - PR remits vs AP, June
  - payee's name A–Z, from payroll, in payables, variance, not paid so far
  - pr ap amts vs vndr invs jun unions/garn out by?
  - Money from wages goes to outside bodies through the bill-paying office; did the full amount arrive there and get paid?
*/
WITH Sent AS (
    SELECT PRAP.PRCo, PRAP.VendorGroup, PRAP.Vendor, SUM(PRAP.Amt) AS Amount
    FROM PRAP WITH (NOLOCK)
    WHERE PRAP.PRCo = @PRCo
        AND PRAP.Mth = @Mth
    GROUP BY PRAP.PRCo, PRAP.VendorGroup, PRAP.Vendor
),
Invoiced AS (
    SELECT APTH.APCo, APTH.VendorGroup, APTH.Vendor, SUM(APTD.Amount) AS Amount,
        SUM(CASE WHEN APTD.Status IN (1, 2) THEN APTD.Amount ELSE 0 END) AS Unpaid
    FROM APTH WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTH.APCo = APTD.APCo
        AND APTH.Mth = APTD.Mth
        AND APTH.APTrans = APTD.APTrans
    WHERE APTH.Mth = @Mth
    GROUP BY APTH.APCo, APTH.VendorGroup, APTH.Vendor
)
SELECT APVM.Vendor, APVM.Name, Sent.Amount AS FromPayroll, ISNULL(Invoiced.Amount, 0) AS InPayables,
    Sent.Amount - ISNULL(Invoiced.Amount, 0) AS Difference, ISNULL(Invoiced.Unpaid, 0) AS Unpaid
FROM Sent
JOIN PRCO WITH (NOLOCK)
    ON Sent.PRCo = PRCO.PRCo
JOIN APVM WITH (NOLOCK)
    ON Sent.VendorGroup = APVM.VendorGroup
    AND Sent.Vendor = APVM.Vendor
LEFT JOIN Invoiced
    ON PRCO.APCo = Invoiced.APCo
    AND Sent.VendorGroup = Invoiced.VendorGroup
    AND Sent.Vendor = Invoiced.Vendor
ORDER BY APVM.Name
