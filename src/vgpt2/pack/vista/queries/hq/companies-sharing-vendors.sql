/*
title: Companies that share a vendor group
grain: one vendor group
level: intermediate
parameters: {}
asks:
  - Which companies share the same vendors?
  - Vendor groups with the number of companies that use them
  - shared vendor groups
  - Number of companies by vendor group with the first and last company, where more than one uses it.
  - do our companies use one vendor list
*/
SELECT HQCO.VendorGroup, HQGP.Description, COUNT(*) AS Companies, MIN(HQCO.HQCo) AS FirstCompany,
    MAX(HQCO.HQCo) AS LastCompany
FROM HQCO WITH (NOLOCK)
JOIN HQGP WITH (NOLOCK)
    ON HQCO.VendorGroup = HQGP.Grp
GROUP BY HQCO.VendorGroup, HQGP.Description
HAVING COUNT(*) > 1
ORDER BY HQCO.VendorGroup
