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
  - Find subs whose state registration to do contracting had lapsed by June 30
  - The state board fines us for using unregistered trades; as of September 1 who in each state is past the date on his contracting permit, and what is the number?
  - lapsed contractor lics, state by state
  - Lapsed contracting permits grouped per state, company name next to the number, longest lapsed leading
  - 'any subs w/ dead lic #s as of 6/30, nevada + utah mostly'
  - Which companies we hire no longer hold a valid government permit to do construction work, and in which state?
*/
SELECT PCStates.State, PCStates.Vendor, APVM.Name, PCStates.License, PCStates.Expiration
FROM PCStates WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCStates.VendorGroup = APVM.VendorGroup
    AND PCStates.Vendor = APVM.Vendor
WHERE PCStates.VendorGroup = @VendorGroup
    AND PCStates.Expiration < @AsOf
ORDER BY PCStates.State, PCStates.Expiration, APVM.Name
