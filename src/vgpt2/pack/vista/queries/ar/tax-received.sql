/*
title: Tax received by tax code between two months
grain: one tax code
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much sales tax was collected in cash?
  - Tax received on payments by tax code
  - cash basis tax
  - Tax part of customer payments by tax code for a range of months.
  - tax we actualy got paid
*/
SELECT brvARReceivedTax.TaxCode, SUM(brvARReceivedTax.PaidTax) AS TaxReceived, COUNT(*) AS Lines
FROM brvARReceivedTax WITH (NOLOCK)
WHERE brvARReceivedTax.ARCo = @ARCo
    AND brvARReceivedTax.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY brvARReceivedTax.TaxCode
ORDER BY brvARReceivedTax.TaxCode
