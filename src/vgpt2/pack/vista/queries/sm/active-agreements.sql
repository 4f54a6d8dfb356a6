/*
title: Agreements in force
grain: one active agreement revision
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which maintenance agreements are in force?
  - Active service agreements with customer, type and price
  - active agreements
  - Agreement revisions with active status, customer name, type description, effective and expiration date and price.
  - what contracts do we have going right now
  - maintenance contracts running right now, with customer, kind, term and price
  - A buyer is looking at our service business and requests all live recurring contracts, including who the customer is, the sort of coverage, start and end, and what it's worth.
  - PM customers on the books today
  - by contract number and revision, its title, the customer by name, what sort it is in words, first day, last day and price
  - svc agrmts stat active, $ + exp dt
  - Which customers pay us to look after their equipment on a regular basis at the moment, and until when?
*/
SELECT SMAgreementExtended.Agreement, SMAgreementExtended.Revision, SMAgreementExtended.Description, ARCM.Name,
    SMAgreementType.Description AS AgreementType, SMAgreementExtended.EffectiveDate,
    SMAgreementExtended.ExpirationDate, SMAgreementExtended.AgreementPrice
FROM SMAgreementExtended WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMAgreementExtended.CustGroup = ARCM.CustGroup
    AND SMAgreementExtended.Customer = ARCM.Customer
LEFT JOIN SMAgreementType WITH (NOLOCK)
    ON SMAgreementExtended.SMCo = SMAgreementType.SMCo
    AND SMAgreementExtended.AgreementType = SMAgreementType.AgreementType
WHERE SMAgreementExtended.SMCo = @SMCo
    AND SMAgreementExtended.RevisionStatus = 2
ORDER BY SMAgreementExtended.Agreement, SMAgreementExtended.Revision
