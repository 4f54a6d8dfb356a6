/*
title: Sales tax on tickets by tax code and location
grain: one tax code and location
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How much sales tax did the pits charge in June, by tax code?
  - Tax basis and tax of customer tickets by tax code name and location for a month
  - ticket sales tax
  - what do we owe the state on rock sales
  - Sales tax return for material - taxable and untaxed sales apart, per jurisdiction and plant.
  - Levy charged on loads to customers for one accounting month.
  - Levy on loads to buyers in June, per jurisdiction and pit
  - State return is due on the 20th, so for 05/2024 split buyers' slips by tax jurisdiction and place, total dollars, the taxed part and the tax itself
  - state's cut of rock, June
  - For June, tax code in words and plant by name, tickets to accounts, sales, taxed base, tax
  - MS cust tix sls tax by cd/loc mth 9/24
  - How much tax did we collect for the government on stone sold last month, and for which county or city?
*/
SELECT MSTD.TaxGroup, MSTD.TaxCode, HQTX.Description AS TaxName, MSTD.FromLoc, INLM.Description AS LocationName,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
    SUM(MSTD.MatlTotal + MSTD.HaulTotal) AS Sales, SUM(MSTD.TaxBasis) AS TaxBasis,
    SUM(MSTD.TaxTotal) AS TaxTotal
FROM MSTD WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
LEFT JOIN HQTX WITH (NOLOCK)
    ON MSTD.TaxGroup = HQTX.TaxGroup
    AND MSTD.TaxCode = HQTX.TaxCode
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.Void = 'N'
    AND MSTD.Mth = @Mth
GROUP BY MSTD.TaxGroup, MSTD.TaxCode, HQTX.Description, MSTD.FromLoc, INLM.Description
ORDER BY MSTD.TaxCode, MSTD.FromLoc
