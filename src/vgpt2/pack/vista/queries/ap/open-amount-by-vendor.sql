/*
title: Open and held payables by vendor
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - How much do we owe each vendor right now?
  - AP balance by vendor, with what is on hold shown apart
  - total owed per supplier
  - Report of open payables summed by vendor, split into open and held.
  - what do we owe our subs an suppliers
  - Current balance due to every supplier, free and blocked apart.
  - Loan renewal package wants our creditors listed at today's date; sum what each sub and supplier is owed, with withheld dollars in their own column
  - who we owe, one line each
  - 'Creditor balances today: supplier''s name, payable now, blocked, both together, largest creditor first'
  - ap bal per vndr, opn vs hld
  - To which companies do we owe money today, and how much of it are we keeping back on purpose?
*/
SELECT APTH.VendorGroup, APTH.Vendor, APVM.Name,
    SUM(CASE WHEN APTD.Status = 1 THEN APTD.Amount ELSE 0 END) AS OpenAmount,
    SUM(CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END) AS HeldAmount,
    SUM(APTD.Amount) AS TotalOwed
FROM APTH WITH (NOLOCK)
JOIN APTD WITH (NOLOCK)
    ON APTH.APCo = APTD.APCo
    AND APTH.Mth = APTD.Mth
    AND APTH.APTrans = APTD.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTD.Status IN (1, 2)
GROUP BY APTH.VendorGroup, APTH.Vendor, APVM.Name
ORDER BY TotalOwed DESC
