/*
title: Regular customers of a company's customer group
grain: one customer
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - List our customers with contact and phone.
  - Customer list
  - customers
  - Customers of the company's group with name, contact, phone and terms.
  - gimme the client phone list
  - Regular clients of company 1 with somebody to phone.
  - 'Holiday card mailing and credit check: name, contact, telephone, terms and ceiling of every permanent client we share, no one-time ones'
  - regular client directory
  - Customer's name, contact person, telephone, terms, ceiling, alphabetical, excluding temporary ones
  - cust lst w/ ph + terms, no temps
  - Who are the clients we normally do business with, and whom do we call there?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.Contact, ARCM.Phone, ARCM.PayTerms, ARCM.CreditLimit
FROM HQCO WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
WHERE HQCO.HQCo = @ARCo
    AND ARCM.TempYN = 'N'
ORDER BY ARCM.Name
