/*
title: Vendors first invoiced since a date and paid more than an amount
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Since: {type: bDate, example: 2024-01-01}
  MinAmount: {type: bDollar, example: 50000}
asks:
  - Which brand-new vendors got serious money from us soon after their first bill?
  - Fresh suppliers for the due-diligence sample
  - Anyone who appeared after January 1 and already took more than 50,000?
  - Vendor, name, tax id, electronic payment flag, first invoice, first payment, number of payments, amount paid
  - big new vendors
  - Vendors whose first invoice is recent with total paid above a limit
  - who is this Blue Heron LLC we payin so much all of a sudden, any others
  - Any suppliers new since January who have already collected 50,000 or more?
  - Shell company fraud is on the audit committee's list; find firms whose earliest bill came after july 1 and who took over 25,000, tax number, temporary flag, first check
  - newcomers with big checks
  - 'First-time suppliers and what they''ve received: firm''s name, tax number, ACH status, temporary or not, earliest bill, bill count, earliest check, checks and dollars, largest on top'
  - brand nw vndrs this yr > 100k pd, wanna vet em
  - Which companies did we only begin dealing with this year and yet already handed a lot of money?
*/
WITH FirstInvoice AS (
    SELECT APTH.VendorGroup, APTH.Vendor, MIN(APTH.InvDate) AS FirstInvDate, COUNT(*) AS Invoices
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
    GROUP BY APTH.VendorGroup, APTH.Vendor
    HAVING MIN(APTH.InvDate) >= @Since
)
SELECT FirstInvoice.Vendor, APVM.Name, APVM.TaxId, APVM.EFT, APVM.TempYN, FirstInvoice.FirstInvDate,
    FirstInvoice.Invoices, MIN(APPH.PaidDate) AS FirstPaid, COUNT(*) AS Payments, SUM(APPH.Amount) AS PaidAmount
FROM FirstInvoice
JOIN APVM WITH (NOLOCK)
    ON FirstInvoice.VendorGroup = APVM.VendorGroup
    AND FirstInvoice.Vendor = APVM.Vendor
JOIN APPH WITH (NOLOCK)
    ON FirstInvoice.VendorGroup = APPH.VendorGroup
    AND FirstInvoice.Vendor = APPH.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
GROUP BY FirstInvoice.Vendor, APVM.Name, APVM.TaxId, APVM.EFT, APVM.TempYN, FirstInvoice.FirstInvDate,
    FirstInvoice.Invoices
HAVING SUM(APPH.Amount) >= @MinAmount
ORDER BY PaidAmount DESC, FirstInvoice.Vendor
