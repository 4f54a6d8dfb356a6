/*
title: Vendor compliance that is expired or will be by a date
grain: one compliance code of a vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Whose insurance certificate has expired?
  - Vendor compliance documents expiring by a date
  - expired coi
  - Compliance codes of active vendors with an expiry date on or before a date, oldest first.
  - which subs have lapsed insurence
  - Whose insurance or license papers lapse by December 31?
  - Our GC carrier audits us on the 15th and every active sub must have current papers; what requirement is out of date or will be by september 30?
  - lapsed certs, all subs
  - 'Certificates running out: vendor name, requirement and what it means, expiration date, memo; longest lapsed first, active firms only'
  - wc + gl certs expird or expring thru eom, who do we chase
  - Contractors have to prove they're insured; for which of them has that proof run out or is about to?
*/
SELECT APVC.Vendor, APVM.Name, APVC.CompCode, HQCP.Description, APVC.ExpDate, APVC.Memo
FROM APVC WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APVC.VendorGroup = APVM.VendorGroup
    AND APVC.Vendor = APVM.Vendor
JOIN HQCP WITH (NOLOCK)
    ON APVC.CompCode = HQCP.CompCode
WHERE APVC.APCo = @APCo
    AND APVM.ActiveYN = 'Y'
    AND APVC.ExpDate <= @ThroughDate
ORDER BY APVC.ExpDate, APVM.Name
