/*
title: Last payment to each vendor
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - When did we last pay each vendor and how much?
  - Most recent payment per vendor
  - last check per vendor
  - Latest payment of every vendor with date, payment number and amount, voids left out.
  - when was the last time evry sub got a check
  - For every supplier, on what day did money last go out, and how large?
  - Suppliers ring the front desk asking whether we've forgotten them; prepare a sheet with when each got money most recently, how, check number, how much
  - newest check date by payee
  - Vendor name, date, method, check number and amount, alphabetical, voided ones ignored; each one's newest check
  - last pd dt + amt per vndr
  - When did each company we buy from most recently get money from us?
*/
WITH Payments AS (
    SELECT APPH.VendorGroup, APPH.Vendor, APPH.PaidDate, APPH.PayMethod, APPH.CMRef, APPH.Amount,
        ROW_NUMBER() OVER (
            PARTITION BY APPH.VendorGroup, APPH.Vendor ORDER BY APPH.PaidDate DESC, APPH.KeyID DESC
        ) AS Recent
    FROM APPH WITH (NOLOCK)
    WHERE APPH.APCo = @APCo
        AND APPH.VoidYN = 'N'
)
SELECT Payments.Vendor, APVM.Name, Payments.PaidDate, Payments.PayMethod, Payments.CMRef, Payments.Amount
FROM Payments
JOIN APVM WITH (NOLOCK)
    ON Payments.VendorGroup = APVM.VendorGroup
    AND Payments.Vendor = APVM.Vendor
WHERE Payments.Recent = 1
ORDER BY APVM.Name
