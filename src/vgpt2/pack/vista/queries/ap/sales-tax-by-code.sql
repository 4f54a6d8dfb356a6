/*
title: Tax on vendor invoices by tax code
grain: one tax code
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much sales tax did vendors charge us?
  - AP tax by tax code and type
  - ap tax summary
  - Tax basis and tax amount on invoice lines by tax code for a range of months.
  - use tax owed by code
  - Total the tax on supplier bills per tax code for 2024.
  - 'State return due on the 20th: taxable base and tax on purchases for every code from april to june, sales and use kept apart'
  - AP tax per code
  - 'Tax on purchases: code with its description, sales or use, taxable base, tax dollars, in code order'
  - tx basis + tx amt by cd on ap lines q2, use vs sls
  - How much sales tax was on the bills we received, for each state or city rate?
*/
SELECT APTL.TaxCode, HQTX.Description, APTL.TaxType, SUM(APTL.TaxBasis) AS TaxBasis, SUM(APTL.TaxAmt) AS TaxAmount
FROM APTL WITH (NOLOCK)
JOIN HQTX WITH (NOLOCK)
    ON APTL.TaxGroup = HQTX.TaxGroup
    AND APTL.TaxCode = HQTX.TaxCode
WHERE APTL.APCo = @APCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY APTL.TaxCode, HQTX.Description, APTL.TaxType
ORDER BY APTL.TaxCode, APTL.TaxType
