/*
title: Component codes of multilevel tax codes
grain: one component of a tax code
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Which local taxes make up each combined tax code?
  - Multilevel tax codes with their components and rates
  - tax code components
  - Component codes of each multilevel code of the company's tax group with current rate.
  - what taxes are inside that tax code
  - Break each combined sales tax into the state, county and city pieces it is built from
  - State auditor questions our 8.4 percent in april; show for every combined rate of company 1 the pieces with name, former and present percent, and the day it changed
  - whats inside the combo tax
  - Combined code, then each piece with its name, former rate, present rate, effective day
  - multi lvl tax cds -> links + rates, co 2
  - Sales tax is made of several smaller taxes. Which ones, at what percent, for each tax we use?
*/
SELECT HQTL.TaxCode, HQTL.TaxLink, HQTX.Description, HQTX.OldRate, HQTX.NewRate, HQTX.EffectiveDate
FROM HQCO WITH (NOLOCK)
JOIN HQTL WITH (NOLOCK)
    ON HQCO.TaxGroup = HQTL.TaxGroup
JOIN HQTX WITH (NOLOCK)
    ON HQTL.TaxGroup = HQTX.TaxGroup
    AND HQTL.TaxLink = HQTX.TaxCode
WHERE HQCO.HQCo = @Co
ORDER BY HQTL.TaxCode, HQTL.TaxLink
