/*
title: Active 1099 vendors without a tax id
grain: one vendor
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which 1099 vendors have no tax id on file?
  - 1099 vendors missing EIN or SSN
  - missing w9
  - Active vendors subject to 1099 whose tax id is empty.
  - who still owes us a w-9
  - Which reportable suppliers lack an EIN or SSN in their record?
  - Backup withholding applies where no W-9 came in; before november's checks, whom do we phone or e-mail for a taxpayer number?
  - no EIN on reportable subs
  - Payee's name, telephone, e-mail, alphabetical, live and reportable with the taxpayer number blank
  - 1099 vndrs w blank tin, send w9 reqst
  - For which contractors must we file a tax statement but don't know their tax number?
*/
SELECT APVM.Vendor, APVM.Name, APVM.Phone, APVM.EMail
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
WHERE HQCO.HQCo = @APCo
    AND APVM.ActiveYN = 'Y'
    AND APVM.V1099YN = 'Y'
    AND (APVM.TaxId IS NULL OR APVM.TaxId = '')
ORDER BY APVM.Name
