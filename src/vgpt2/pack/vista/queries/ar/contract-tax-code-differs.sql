/*
title: Open contracts whose tax code differs from their customer's
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - On which open contracts will we charge another tax than the customer is set up for?
  - Contract tax code against customer tax code, where they are not the same
  - The auditor found contract 1180 taxed at the wrong city rate, are there more like it?
  - tax code mismatch
  - contracts w/ the wrong tax cd on em
  - Contract, its code and description, customer, the customer's code; live contracts only.
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.TaxCode, HQTX.Description AS TaxDescription, HQTX.NewRate, JCCM.Customer,
    ARCM.Name, ARCM.TaxCode AS CustomerTaxCode
FROM JCCM WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN HQTX WITH (NOLOCK)
    ON JCCM.TaxGroup = HQTX.TaxGroup
    AND JCCM.TaxCode = HQTX.TaxCode
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND ISNULL(JCCM.TaxCode, '') <> ISNULL(ARCM.TaxCode, '')
ORDER BY ARCM.Name, JCCM.Contract
