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
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.DateOpened, ARCM.Contact, ARCM.Phone, ARCM.PayTerms, ARCM.CreditLimit,
    ARCM.Status
FROM HQCO WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON HQCO.CustGroup = ARCM.CustGroup
WHERE HQCO.HQCo = @ARCo
    AND ARCM.DateOpened BETWEEN @BeginDate AND @EndDate
ORDER BY ARCM.DateOpened DESC, ARCM.Name
