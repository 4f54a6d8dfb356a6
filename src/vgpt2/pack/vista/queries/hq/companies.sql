/*
title: Companies with their groups
grain: one company
level: basic
parameters: {}
asks:
  - Which companies are set up?
  - List of companies with vendor and customer groups
  - companies
  - Show every company number with its name and the groups it uses.
  - what cos do we have
*/
SELECT HQCO.HQCo, HQCO.Name, HQCO.VendorGroup, HQCO.CustGroup, HQCO.PhaseGroup, HQCO.MatlGroup, HQCO.TaxGroup
FROM HQCO WITH (NOLOCK)
ORDER BY HQCO.HQCo
