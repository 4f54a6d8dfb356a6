/*
title: Active customers of a company's customer group
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
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.Contact, ARCM.Phone, ARCM.PayTerms, ARCM.CreditLimit
FROM HQCO WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
WHERE HQCO.HQCo = @ARCo
    AND ARCM.TempYN = 'N'
ORDER BY ARCM.Name
