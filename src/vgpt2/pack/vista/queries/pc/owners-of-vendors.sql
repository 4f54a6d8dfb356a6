/*
title: Owners of vendors who hold a stake above a percentage
grain: one owner of a vendor
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
  MinShare: {type: bPct, example: 0.25}
asks:
  - Who really owns the firms we buy from? I need everyone with a large stake.
  - Conflict of interest check against our managers' disclosures
  - who owns this Zenith Supply outfit, more than half
  - Owners of vendors with role and share of ownership
  - Does a Patrick Doyle own any of our suppliers besides Doyle Trucking?
  - vendor owners
  - Vendor, name, tax id, owner, role, percent owned
*/
SELECT PCOwners.Vendor, APVM.Name AS VendorName, APVM.TaxId, PCOwners.Name AS OwnerName, PCOwners.Role,
    PCOwners.Ownership
FROM PCOwners WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCOwners.VendorGroup = APVM.VendorGroup
    AND PCOwners.Vendor = APVM.Vendor
WHERE PCOwners.VendorGroup = @VendorGroup
    AND PCOwners.Ownership >= @MinShare
ORDER BY APVM.Name, PCOwners.Ownership DESC
