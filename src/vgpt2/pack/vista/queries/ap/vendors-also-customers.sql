/*
title: Vendors who are customers too, with what we owe and what they owe
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  ARCo: {type: bCompany, example: 1}
asks:
  - Which firms are both vendor and customer, so we could set off what they owe us before paying them?
  - Vendor payables against receivables of the same firm
  - offset candidates
  - Vendors linked to a customer, with unpaid payables, amount due on customer invoices and the net.
  - dont cut him a check, he owes us money - who else is like that
  - Contra accounts between purchasing and billing
  - Netting list for the credit manager, June review
  - Firms on both sides of our books, with payable, receivable, and net.
  - 'Before friday''s checks the credit manager wants to net: rental houses and GCs that buy from us and sell to us, what''s unpaid each way'
  - who we can offset against
  - Firm's name as supplier and as client, our debt, their debt, difference; biggest receivable on top
  - vndr = cust, ap bal v ar bal, net it
  - Some companies both buy from us and sell to us; how much does each side owe the other?
*/
WITH Payable AS (
    SELECT APTH.VendorGroup, APTH.Vendor, SUM(APTD.Amount) AS Amount
    FROM APTH WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTH.APCo = APTD.APCo
        AND APTH.Mth = APTD.Mth
        AND APTH.APTrans = APTD.APTrans
    WHERE APTH.APCo = @APCo
        AND APTD.Status IN (1, 2)
    GROUP BY APTH.VendorGroup, APTH.Vendor
),
Receivable AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS Amount
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue <> 0
    GROUP BY ARTH.CustGroup, ARTH.Customer
)
SELECT APVM.Vendor, APVM.Name AS VendorName, APVM.Customer, ARCM.Name AS CustomerName, Payable.Amount AS WeOwe,
    Receivable.Amount AS TheyOwe, Payable.Amount - Receivable.Amount AS Net
FROM APVM WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON APVM.CustGroup = ARCM.CustGroup
    AND APVM.Customer = ARCM.Customer
JOIN Payable
    ON APVM.VendorGroup = Payable.VendorGroup
    AND APVM.Vendor = Payable.Vendor
JOIN Receivable
    ON APVM.CustGroup = Receivable.CustGroup
    AND APVM.Customer = Receivable.Customer
ORDER BY Receivable.Amount DESC, APVM.Vendor
