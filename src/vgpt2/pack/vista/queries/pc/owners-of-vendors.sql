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
  - People holding a quarter or more of the firms we purchase from
  - Ethics committee checks managers' disclosures against suppliers, so name everybody with at least 50 percent of a vendor, his function, share, and the company's tax number
  - who's behind our vendors
  - Vendor by vendor with the tax id, each person owning 25 percent or more by name, role, biggest stake first
  - vndr ownrs >= 25% w tax id
  - Who are the persons to whom our suppliers really belong?
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
