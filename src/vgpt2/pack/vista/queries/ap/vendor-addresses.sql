/*
title: Further addresses of the company's vendors
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
  - Alternate mailing and pay locations for our suppliers.
  - Returned checks from june went to old lockboxes; verify each extra location on suppliers' files, its kind, street, city and state
  - extra remit-to's on file
  - Extra locations, vendor's name, sequence, kind and description of location, street, city, state, alphabetical
  - alt addrs per vndr - po, remit etc
  - Some companies have offices besides the main one; which other places do we have on file for them?
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
