/*
title: Customers opened between two dates in a company's customer group with contact, terms and credit limit
grain: one customer
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which customers did we open this half year, and with what terms and credit?
  - Customer, name, date opened, contact, phone, payment terms, credit limit and status for accounts opened between two dates
  - new customers
  - who got ad since january, an did sombody give them a limit
  - Was Juniper Ridge Brewing opened in March with 25,000 of credit?
  - Our rule is that every new account has a credit application, terms and a limit before the first bill goes out, and it is a rule that the estimators know well how to get around, so each quarter I go through those that were added, one by one, and look for the empty limit and the terms nobody agreed to; give me the ones since January.
  - Fresh names among those who will owe us.
  - Which client accounts were set up from January to June?
  - 'Compliance reviews each new account quarterly for an application: name, setup date, contact, telephone, terms, ceiling and state, newest on top'
  - new client accounts
  - 'Recently set up accounts: customer, setup date, contact person, telephone, terms, ceiling, active or on hold'
  - new custs q2, any w no cr limt?
  - Whom did we take on as a client during the past half year, and on what conditions?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.DateOpened, ARCM.Contact, ARCM.Phone, ARCM.PayTerms, ARCM.CreditLimit,
    ARCM.Status
FROM HQCO WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
WHERE HQCO.HQCo = @ARCo
    AND ARCM.DateOpened BETWEEN @BeginDate AND @EndDate
ORDER BY ARCM.DateOpened DESC, ARCM.Name
