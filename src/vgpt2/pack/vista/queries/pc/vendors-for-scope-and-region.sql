/*
title: Qualified vendors for a scope in a region
grain: one vendor
level: advanced
parameters:
  VendorGroup: {type: bGroup, example: 1}
  ScopeCode: {type: varchar(10), example: ELEC}
  RegionCode: {type: varchar(10), example: NORTH}
asks:
  - Which qualified electricians work in the north region?
  - Vendors for one trade and area, leaving out those we must not use, with phone and whether they self-perform
  - Vendor, name, scope description, region description, self-performed flag, share of work there lately, telephone
  - subs by trade + region
  - need 3 good drywallers up nroth asap
  - I am short of bidders for a package, who else covers this trade where the site is?
  - Prequalified firms for a kind of work near a place
  - Name approved plumbers willing to travel to the coastal area
  - Two electricians withdrew from the Duluth school bid due the 14th; give other cleared ones, none blacklisted, active in the north, with phone and mail.
  - ok'd sparkies, north end
  - Cleared painters for the south, company names A to Z with phone, mail, whether own men, and past volume there
  - whos prequaled for HVAC in NORTH region thats not on the dnu list
  - Which trustworthy companies of a certain craft operate near our site, leaving out the ones we swore never to hire?
*/
SELECT PCScopes.Vendor, PCQualifications.Name, PCScopeCodes.Description AS ScopeDescription,
    PCRegionCodes.Description AS RegionDescription, PCScopes.SelfPerformed, PCWorkRegions.WorkPrevious,
    PCQualifications.Phone, PCQualifications.EMail
FROM PCScopes WITH (NOLOCK)
JOIN PCScopeCodes WITH (NOLOCK)
    ON PCScopes.VendorGroup = PCScopeCodes.VendorGroup
    AND PCScopes.ScopeCode = PCScopeCodes.ScopeCode
JOIN PCWorkRegions WITH (NOLOCK)
    ON PCScopes.VendorGroup = PCWorkRegions.VendorGroup
    AND PCScopes.Vendor = PCWorkRegions.Vendor
JOIN PCRegionCodes WITH (NOLOCK)
    ON PCWorkRegions.VendorGroup = PCRegionCodes.VendorGroup
    AND PCWorkRegions.RegionCode = PCRegionCodes.RegionCode
JOIN PCQualifications WITH (NOLOCK)
    ON PCScopes.VendorGroup = PCQualifications.VendorGroup
    AND PCScopes.Vendor = PCQualifications.Vendor
WHERE PCScopes.VendorGroup = @VendorGroup
    AND PCScopes.ScopeCode = @ScopeCode
    AND PCWorkRegions.RegionCode = @RegionCode
    AND PCQualifications.Qualified = 'Y'
    AND PCQualifications.DoNotUse = 'N'
ORDER BY PCQualifications.Name
