/*
title: Tax billed by component tax code
grain: one component tax code
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-04-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Split the sales tax we invoiced last quarter among state, county and city.
  - Tax return worksheet by jurisdiction for receivables, April to June
  - Taxable base and calculated tax of each component of our combined codes, at the rate in force on the invoice date
  - tax by county
  - how much do we owe king county outta what we billed
  - 'Grain is the single authority: its code, name, base, tax at old or new rate depending on the date.'
  - Break tax charged to clients in the second quarter down to each taxing body
  - Our returns for April through June go to the state, the county and the transit district separately, so the combined rates on customer bills must be taken apart, base and tax for each.
  - Q2 billed tax, jurisdiction split
  - Name of each district, code, taxable sales, and tax figured at the rate valid when the bill was dated, by code
  - brk combnd tx codes into state/cnty/city on ar inv apr-jun
  - The tax on our bills goes to several governments at once; how much of it is for each of them?
*/
WITH Component AS (
    SELECT HQTL.TaxGroup, HQTL.TaxCode, HQTL.TaxLink
    FROM HQTL WITH (NOLOCK)
    UNION ALL
    SELECT HQTX.TaxGroup, HQTX.TaxCode, HQTX.TaxCode
    FROM HQTX WITH (NOLOCK)
    WHERE HQTX.MultiLevel = 'N'
)
SELECT Component.TaxLink, HQTX.Description, SUM(ARTL.TaxBasis) AS TaxBasis,
    SUM(ARTL.TaxBasis * CASE WHEN ARTH.TransDate < HQTX.EffectiveDate THEN HQTX.OldRate
        ELSE HQTX.NewRate END) AS Tax
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
JOIN Component
    ON ARTL.TaxGroup = Component.TaxGroup
    AND ARTL.TaxCode = Component.TaxCode
JOIN HQTX WITH (NOLOCK)
    ON Component.TaxGroup = HQTX.TaxGroup
    AND Component.TaxLink = HQTX.TaxCode
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType IN ('I', 'C', 'A')
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY Component.TaxLink, HQTX.Description
ORDER BY Component.TaxLink
