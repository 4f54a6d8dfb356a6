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
