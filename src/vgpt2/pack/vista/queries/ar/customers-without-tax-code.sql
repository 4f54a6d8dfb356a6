/*
title: Active customers of a company's customer group without a tax code
grain: one customer
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which active customers have no sales tax code on their record?
  - Customers in use with an empty tax code, with city, state and terms
  - customers lacking tax
  - For the sales tax audit I must have an exemption certificate for each client we do not charge, and the ones without a code are never charged, so I need their names and where they are to see for whom we have a paper and for whom we do not.
  - custmers w no tax cod, group 10
  - Buyers to whom we would never add the state's share
  - Is Lakeside Church, in Oregon since 2019, set up without one?
  - Live clients whose tax setting is blank, by state.
  - State examiner wants an exemption certificate for everyone never charged tax; who's active with nothing entered, where are they, telephone too
  - untaxed clients, blank setup
  - State, client's name, city, terms, telephone; active ones where tax was left empty
  - actve custs w blank tx cd, need exempt certs
  - For which clients did nobody say whether and what sales tax to add to their bills?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.City, ARCM.State, ARCM.PayTerms, ARCM.Phone
FROM HQCO WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
WHERE HQCO.HQCo = @ARCo
    AND ARCM.Status = 'A'
    AND (ARCM.TaxCode IS NULL OR ARCM.TaxCode = '')
ORDER BY ARCM.State, ARCM.Name
