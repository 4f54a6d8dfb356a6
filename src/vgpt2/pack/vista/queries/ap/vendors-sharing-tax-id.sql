/*
title: Tax ids that several vendors share
grain: one tax id
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which vendors share the same tax id?
  - Possible duplicate vendors by EIN
  - dup vendors
  - Tax ids of active vendors in the company's vendor group that stand on more than one vendor.
  - is the same sub in there twice
*/
SELECT APVM.TaxId, COUNT(*) AS Vendors, MIN(APVM.Name) AS OneName, MAX(APVM.Name) AS OtherName
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
WHERE HQCO.HQCo = @APCo
    AND APVM.ActiveYN = 'Y'
    AND APVM.TaxId IS NOT NULL
GROUP BY APVM.TaxId
HAVING COUNT(*) > 1
ORDER BY Vendors DESC, APVM.TaxId
