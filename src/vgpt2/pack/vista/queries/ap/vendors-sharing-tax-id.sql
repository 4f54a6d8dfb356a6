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
  - Taxpayer numbers sitting on more than one live supplier.
  - 'Cleanup before the software migration in may: EINs entered twice or more among suppliers in use, how often, with two of the names'
  - EINs used twice
  - Tax number, how many live suppliers carry it, and two of their names, most repeated on top
  - dupe tins in vndr mstr co 1
  - Have we put the same company in our files several times under one tax number?
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
