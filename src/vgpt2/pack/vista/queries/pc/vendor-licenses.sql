/*
title: Contractor licences of vendors by state
grain: one licence
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Whose contractor license has expired?
  - Vendor licenses past expiration by state
  - expired licenses
  - Licences of vendors by state with number, expired before a day.
  - which subs arent licensed anymore
*/
SELECT PCStates.State, PCStates.Vendor, APVM.Name, PCStates.License, PCStates.Expiration
FROM PCStates WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCStates.VendorGroup = APVM.VendorGroup
    AND PCStates.Vendor = APVM.Vendor
WHERE PCStates.VendorGroup = @VendorGroup
    AND PCStates.Expiration < @AsOf
ORDER BY PCStates.State, PCStates.Expiration, APVM.Name
