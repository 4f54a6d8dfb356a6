/*
title: Service agreements that expire before a date
grain: one agreement revision
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which service agreements are up for renewal?
  - Agreements expiring before a date
  - expiring agreements
  - Agreements not cancelled with an expiration date on or before a date, with customer and price.
  - what maintenance contracts run out soon
  - maintenance contracts that end by December and weren't cancelled, with customer and price
  - For the renewal campaign sales wants every running contract that ends before year end, the customer's name, last day, and what they pay, so we can call early.
  - PM renewals coming up
  - by last day, contract with revision and title, the customer by name and what it's worth, without cancelled or terminated ones
  - svc agrmts exp by 12/31, not cxld
  - Which customers' upkeep plans are about to end, so somebody should ask them to extend?
*/
SELECT SMAgreement.Agreement, SMAgreement.Revision, SMAgreement.Description, ARCM.Name, SMAgreement.ExpirationDate,
    SMAgreement.AgreementPrice
FROM SMAgreement WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMAgreement.CustGroup = ARCM.CustGroup
    AND SMAgreement.Customer = ARCM.Customer
WHERE SMAgreement.SMCo = @SMCo
    AND SMAgreement.DateCancelled IS NULL
    AND SMAgreement.DateTerminated IS NULL
    AND SMAgreement.ExpirationDate <= @ThroughDate
ORDER BY SMAgreement.ExpirationDate, SMAgreement.Agreement, SMAgreement.Revision
