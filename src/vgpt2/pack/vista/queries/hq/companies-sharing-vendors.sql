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
  - Supplier lists that two or more of our entities draw from, with how many use each
  - Before we merge duplicate suppliers in may I must know how many entities would feel it; tell which supplier lists are common to several and how many entities hang on each
  - who pools suppliers with whom
  - List number and its name, how many entities use it, lowest and highest entity number
  - vndr grps used by > 1 co? cnt pls
  - Do some of our firms keep their suppliers in one common book, and how many firms per book?
*/
SELECT HQCO.VendorGroup, HQGP.Description, COUNT(*) AS Companies, MIN(HQCO.HQCo) AS FirstCompany,
    MAX(HQCO.HQCo) AS LastCompany
FROM HQCO WITH (NOLOCK)
JOIN HQGP WITH (NOLOCK)
    ON HQCO.VendorGroup = HQGP.Grp
GROUP BY HQCO.VendorGroup, HQGP.Description
HAVING COUNT(*) > 1
ORDER BY HQCO.VendorGroup
