/*
title: Vendor part numbers of a material
grain: one vendor part number
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
  Material: {type: bMatl, example: PIPE-6}
asks:
  - Under which part numbers do our suppliers sell this material?
  - Vendor part numbers of one of our materials
  - vendor part no
  - For one stock code list vendor, vendor name, unit, the vendor's catalogue number and description, and our own description.
  - whats the ferguson number for our PIPE-6
  - Cross-reference from our item to supplier catalogues
  - Counter guy only knows his own SKU, what do I tell him to pull?
  - What does each supplier call our PIPE-6 in his own catalogue?
  - The counter clerk at the pipe house cannot find our code on his screen; for REBAR-5 give me the number that each supplier uses, with his name, measure and wording.
  - their SKU for our PIPE-6
  - supplier name A to Z, measure, his number, his text, and ours next to it
  - vndr cat no for valve-2in?? whos got it n under what nbr
  - We call a thing by one code and the shops call it by theirs; what are theirs for this product?
*/
SELECT POSM.Vendor, APVM.Name, POSM.UM, POSM.VendMatId, POSM.Description, HQMT.Description AS OurDescription
FROM POSM WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON POSM.MatlGroup = HQMT.MatlGroup
    AND POSM.Material = HQMT.Material
JOIN APVM WITH (NOLOCK)
    ON POSM.VendorGroup = APVM.VendorGroup
    AND POSM.Vendor = APVM.Vendor
JOIN HQCO WITH (NOLOCK)
    ON POSM.MatlGroup = HQCO.MatlGroup
    AND POSM.VendorGroup = HQCO.VendorGroup
WHERE HQCO.HQCo = @HQCo
    AND POSM.Material = @Material
ORDER BY APVM.Name, POSM.UM, POSM.VendMatId
