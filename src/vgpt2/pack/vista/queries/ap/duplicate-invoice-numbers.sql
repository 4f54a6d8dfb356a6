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
  - Where was the same supplier bill number recorded more than one time?
  - A recovery audit firm wants 25% of what it finds, so first find ourselves any bill number that appears twice or more for a supplier
  - same bill keyed twice
  - 'Repeats in the payables history: supplier, bill number, how often it shows up, and combined dollars, most repeats first'
  - 'dupe inv #s per vndr, chek whole history'
  - Did the same company's bill, with the same number on it, get put into the system more than once?
*/
SELECT APTH.VendorGroup, APTH.Vendor, APTH.APRef, COUNT(*) AS Times, SUM(APTH.InvTotal) AS Total
FROM APTH WITH (NOLOCK)
WHERE APTH.APCo = @APCo
    AND APTH.APRef IS NOT NULL
GROUP BY APTH.VendorGroup, APTH.Vendor, APTH.APRef
HAVING COUNT(*) > 1
ORDER BY Times DESC, APTH.Vendor, APTH.APRef
