/*
title: Vendors whose invoices are held by default
grain: one hold code of a vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which vendors are put on hold automatically?
  - Vendors with a standing hold code
  - vendors on hold
  - Vendors of the company with a hold code set up on the vendor, with its description and memo.
  - who do we not pay no matter what
  - Suppliers whose every bill gets blocked by default, and the code behind it.
  - Suppliers keep asking why new bills never get paid; tell the AP desk who carries a permanent stop on their file, the reason and the memo
  - auto-blocked suppliers and why
  - Default payment stops with vendor name, stop code with its meaning, memo, alphabetical
  - vndrs w/ dflt hold cd set up n why
  - For which companies does the system stop payment of every bill from the start, and what's the explanation?
*/
SELECT APVH.Vendor, APVM.Name, APVH.HoldCode, HQHC.Description, APVH.Memo
FROM APVH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APVH.VendorGroup = APVM.VendorGroup
    AND APVH.Vendor = APVM.Vendor
JOIN HQHC WITH (NOLOCK)
    ON APVH.HoldCode = HQHC.HoldCode
WHERE APVH.APCo = @APCo
ORDER BY APVM.Name, APVH.HoldCode
