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
  - Live contracts taxed under another code than the client's.
  - City auditor found one project at the wrong rate; compare each active contract's tax setting with that of its client, both codes and the rate
  - contract vs client tax setup
  - Contract and description, its tax code, meaning and rate, client's name, client's code; by client
  - contrct tx cd <> cust tx cd, opn only
  - Where would we charge a client a different sales tax than we normally do?
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
