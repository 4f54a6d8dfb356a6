/*
title: Further addresses of a vendor
grain: one address of a vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which vendors have more than one address on file?
  - Additional vendor addresses
  - alternate vendor addresses
  - Further addresses of the company's vendors with type, street, city and state.
  - where else can we mail this suppliers check
*/
SELECT APAA.Vendor, APVM.Name, APAA.AddressSeq, APAA.Type, APAA.Description, APAA.Address, APAA.City, APAA.State
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
JOIN APAA WITH (NOLOCK)
    ON APVM.VendorGroup = APAA.VendorGroup
    AND APVM.Vendor = APAA.Vendor
WHERE HQCO.HQCo = @APCo
ORDER BY APVM.Name, APAA.AddressSeq
