/*
title: Temporary customers of a company's customer group with date opened, terms and credit limit
grain: one customer
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which customers were set up as one-time customers?
  - Customers flagged temporary with status, phone, date opened, payment terms and limit
  - one-off customers
  - Sales opens walk-in accounts for people who buy a load of gravel once, and I suspect that some of them have become regulars with a credit line which nobody ever checked, so list everyone still flagged as not permanent together with the limit and since when.
  - tempory cust list w/ credt limit
  - Buyers from 2022 and since who were never meant to stay
  - Is Mendoza Landscaping, opened in May, still flagged as casual?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.Status, ARCM.Phone, ARCM.DateOpened, ARCM.PayTerms, ARCM.CreditLimit
FROM HQCO WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
WHERE HQCO.HQCo = @ARCo
    AND ARCM.TempYN = 'Y'
ORDER BY ARCM.DateOpened, ARCM.Name
