/*
title: Tax codes of a company with their rates
grain: one tax code
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - What are our tax rates?
  - Tax codes with old and new rate
  - tax rates
  - Tax codes of the company's group with description, old rate, new rate and effective date.
  - whats the sales tax in each town
*/
SELECT HQTX.TaxCode, HQTX.Description, HQTX.OldRate, HQTX.NewRate, HQTX.EffectiveDate
FROM HQCO WITH (NOLOCK)
JOIN HQTX WITH (NOLOCK)
    ON HQCO.TaxGroup = HQTX.TaxGroup
WHERE HQCO.HQCo = @Co
ORDER BY HQTX.TaxCode
