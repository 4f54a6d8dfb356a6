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
  - Accounts opened as casual buyers, and how much credit each may use
  - Credit policy says that walk-ins pay cash; before the policy review next week bring me everybody carried as non-permanent, with phone, payment conditions, limit and the day the account was made.
  - walk-in accounts with a limit
  - 'One-off buyers by opening day: name, active or not, telephone, terms and the credit ceiling they were given'
  - temp custs - dt opened, terms, cr lmt
  - Which buyers did we enter only for a single sale, and did any of them get permission to pay later?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.Status, ARCM.Phone, ARCM.DateOpened, ARCM.PayTerms, ARCM.CreditLimit
FROM HQCO WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
WHERE HQCO.HQCo = @ARCo
    AND ARCM.TempYN = 'Y'
ORDER BY ARCM.DateOpened, ARCM.Name
