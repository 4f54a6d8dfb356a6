/*
title: Invoice lines of a range of months without tax on contracts that have a tax code
grain: one invoice line
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Where did we forget to charge sales tax on taxable contracts?
  - Customer invoice lines with zero tax although the contract carries a tax code, with contract, customer, code and amount
  - missed sales tax
  - The state is coming for a sales tax audit in September and I want to find our own holes first, meaning bills on contracts marked as taxable where the tax on a line came out as nothing, from January to June, with the client and what we billed.
  - invoicd w/o tax on taxible contracts
  - Levy that should have been passed on to the owner
  - Contract 2310- has code CA-LA, was the 45,000 line in April taxed?
  - Amounts invoiced January through June at zero percent under agreements set up with a levy
  - Ahead of the state auditor's visit, which charges on agreements set up for tax were billed at zero tax, with the client, agreement's name, its code and the dollars involved?
  - zero tax where there should be some
  - 'By contract and bill: client''s name, agreement, code on it, code on the entry if any, schedule line and sum billed'
  - inv lines w/ no sls tx but K has a taxcode, h1
  - Some projects are supposed to have tax added to every bill; where did we leave it off?
*/
SELECT ARTH.Invoice, ARTH.TransDate, ARCM.Name, ARTL.Contract, JCCM.Description, JCCM.TaxCode, HQTX.Description AS Tax,
    ARTL.ARLine, ARTL.Item, ARTL.TaxCode AS LineTaxCode, ARTL.Amount
FROM ARTL WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
JOIN JCCM WITH (NOLOCK)
    ON ARTL.JCCo = JCCM.JCCo
    AND ARTL.Contract = JCCM.Contract
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN HQTX WITH (NOLOCK)
    ON JCCM.TaxGroup = HQTX.TaxGroup
    AND JCCM.TaxCode = HQTX.TaxCode
WHERE ARTL.ARCo = @ARCo
    AND ARTL.Mth BETWEEN @BeginMth AND @EndMth
    AND ARTH.ARTransType = 'I'
    AND JCCM.TaxCode IS NOT NULL
    AND ARTL.TaxAmount = 0
    AND ARTL.Amount <> 0
ORDER BY ARTL.Contract, ARTH.Invoice, ARTL.ARLine
