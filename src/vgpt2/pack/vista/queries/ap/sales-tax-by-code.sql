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
