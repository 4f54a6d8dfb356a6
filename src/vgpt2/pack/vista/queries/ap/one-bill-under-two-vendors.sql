/*
title: Invoices with the same number and amount entered under different vendors
grain: one invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Was a bill booked once under the supplier's old number and again under the new one? Match on invoice number and total across vendors.
  - Every invoice that shares number and amount with an invoice of another vendor, with both vendors, months, open or paid, and who entered it
  - dup across vendor numbers
  - United Rentals is in the master three times; did 88213 for 4,310.00 get posted to two of them?
  - we may of paid the same bill under 2 vendors
  - Between January and December, documents that appear in two supplier accounts with identical figure
  - Number, amount, vendor, name, date, month, open flag, batch owner; pairs next to each other.
  - Find identical bill numbers and totals sitting on two separate supplier accounts.
  - The supplier file has duplicates after the merger and the recovery auditor is coming; catch bills from january to june recorded under two accounts, open or paid
  - twin bill, other vendor record
  - Bill number, total, each supplier's name, bill date, period, open or paid, who keyed it; matches adjacent
  - 'dupe inv # + amt on diff vndr #s 2024'
  - One firm may be in our files twice; did we record its bill in both places?
*/
WITH Twice AS (
    SELECT APTH.APCo, APTH.APRef, APTH.InvTotal
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
        AND APTH.InvTotal <> 0
    GROUP BY APTH.APCo, APTH.APRef, APTH.InvTotal
    HAVING MIN(APTH.Vendor) <> MAX(APTH.Vendor)
)
SELECT APTH.APRef, APTH.InvTotal, APTH.Vendor, APVM.Name, APTH.InvDate, APTH.Mth, APTH.APTrans, APTH.OpenYN,
    HQBC.CreatedBy
FROM Twice
JOIN APTH WITH (NOLOCK)
    ON Twice.APCo = APTH.APCo
    AND Twice.APRef = APTH.APRef
    AND Twice.InvTotal = APTH.InvTotal
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON APTH.APCo = HQBC.Co
    AND APTH.Mth = HQBC.Mth
    AND APTH.BatchId = HQBC.BatchId
WHERE APTH.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY APTH.APRef, APTH.InvTotal, APTH.Vendor, APTH.Mth
