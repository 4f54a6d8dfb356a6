/*
title: Invoice numbers used more than once by a vendor
grain: one vendor and invoice number
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Did we enter any invoice twice?
  - Find duplicate vendor invoices.
  - duplicate invoice numbers
  - List vendors with the same invoice number on more than one transaction.
  - did we double pay somebody
*/
SELECT APTH.VendorGroup, APTH.Vendor, APTH.APRef, COUNT(*) AS Times, SUM(APTH.InvTotal) AS Total
FROM APTH WITH (NOLOCK)
WHERE APTH.APCo = @APCo
    AND APTH.APRef IS NOT NULL
GROUP BY APTH.VendorGroup, APTH.Vendor, APTH.APRef
HAVING COUNT(*) > 1
ORDER BY Times DESC, APTH.Vendor, APTH.APRef
