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
