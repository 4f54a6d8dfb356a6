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
  - Percent for each jurisdiction company 1 can charge, former and present, with its start date
  - Estimating prices a school in Denton for thursday and needs to know what sales tax we have on file there, and in the other towns, and from which day
  - what percent in which town
  - Code, its name, former percent, present percent, since when, in order of code
  - tx cd list co 2 old/new rt + eff dt
  - How much tax comes on top of the price in the different places where we build?
*/
SELECT HQTX.TaxCode, HQTX.Description, HQTX.OldRate, HQTX.NewRate, HQTX.EffectiveDate
FROM HQCO WITH (NOLOCK)
JOIN HQTX WITH (NOLOCK)
    ON HQCO.TaxGroup = HQTX.TaxGroup
WHERE HQCO.HQCo = @Co
ORDER BY HQTX.TaxCode
