/*
title: Local wages and tax on W-2s of a tax year
grain: one state and local code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
asks:
  - How much local tax shows on the W-2s?
  - Local wages and withholding by locality for a tax year
  - local tax w2
  - Employees, wages and tax by state and local code from W-2 local records.
  - city taxes for yearend
  - For year-end municipal filings, what did forms report per town or school district in 2024?
  - 'Annual municipal returns are due February 28: per state and locality, by name, give employees, wages and tax as shown on the forms.'
  - RITA/CCA figures off the forms
  - by state, every municipality spelled out, how many forms, earnings there, amount taken
  - w2 local tots 2024 by muni
  - How much pay and tax do our year-end slips report for each town?
*/
SELECT PRWL.State, PRWL.LocalCode, PRLI.Description, COUNT(*) AS Employees, SUM(PRWL.Wages) AS Wages,
    SUM(PRWL.Tax) AS Tax
FROM PRWL WITH (NOLOCK)
LEFT JOIN PRLI WITH (NOLOCK)
    ON PRWL.PRCo = PRLI.PRCo
    AND PRWL.LocalCode = PRLI.LocalCode
WHERE PRWL.PRCo = @PRCo
    AND PRWL.TaxYear = @TaxYear
GROUP BY PRWL.State, PRWL.LocalCode, PRLI.Description
ORDER BY PRWL.State, PRWL.LocalCode
