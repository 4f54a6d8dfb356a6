/*
title: Payment terms and finance charge settings of a company's customers
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which terms and interest rates are our customers on, compared with the company default?
  - Customers with payment terms, days until due, finance charge type and percent
  - Who is set up without interest although the standard is 1.5 percent?
  - customer terms list
  - whos exempt from late charges n why
  - 'For all active customers: terms, due days, discount rate, charge kind and rate, default rate, credit limit.'
  - Net days and late charge percentages per active client.
  - 'Legal is rewriting our service charge policy: every live client''s terms, discount, interest kind and percent beside the company standard, and the ceiling'
  - client terms & interest setup
  - Customer, terms and wording, due days, discount, interest kind, own percent, standard percent, ceiling
  - custs FC % vs co dflt + net days
  - How soon must each client pay, and what interest do we charge if he's late?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.PayTerms, HQPT.Description AS Terms, HQPT.DaysTillDue, HQPT.DiscRate,
    ARCM.FCType, ARCM.FCPct, ARCO.FCPct AS CompanyFCPct, ARCM.CreditLimit
FROM ARCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON ARCO.ARCo = HQCO.HQCo
JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
LEFT JOIN HQPT WITH (NOLOCK)
    ON ARCM.PayTerms = HQPT.PayTerms
WHERE ARCO.ARCo = @ARCo
    AND ARCM.Status = 'A'
ORDER BY ARCM.Name, ARCM.Customer
