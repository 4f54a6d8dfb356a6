/*
title: Sales tax billed by tax code between two months
grain: one tax code
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much sales tax did we bill by tax code?
  - Sales tax collected on customer invoices for the return
  - sales tax liability
  - Taxable amount and tax on invoices, credits and adjustments by tax code for a range of months.
  - what do we owe the state for sales tax
  - Tax charged to clients per jurisdiction code, January through December
  - The state filing for 2024 is on my desk, and I want the taxable base and the tax charged under each code, with credits and adjustments already netted.
  - tax we charged, by code
  - Jurisdiction name with its code, dollars subject to sales tax, sales tax invoiced, in code order
  - sls tx charged on AR inv net of cr memos, per tx cd ytd
  - On our bills we add a percentage for the government; how much did that make for each place or rate, and on what amount was it figured?
*/
SELECT ARTL.TaxCode, HQTX.Description, SUM(ARTL.TaxBasis) AS TaxableAmount, SUM(ARTL.TaxAmount) AS Tax
FROM ARTL WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
JOIN HQTX WITH (NOLOCK)
    ON ARTL.TaxGroup = HQTX.TaxGroup
    AND ARTL.TaxCode = HQTX.TaxCode
WHERE ARTL.ARCo = @ARCo
    AND ARTL.Mth BETWEEN @BeginMth AND @EndMth
    AND ARTH.ARTransType IN ('I', 'C', 'A')
GROUP BY ARTL.TaxCode, HQTX.Description
ORDER BY ARTL.TaxCode
