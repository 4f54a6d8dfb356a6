/*
title: Price of each agreement revision with the change from the revision before, in amount and percent
grain: one agreement revision
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - How did the price of our service agreements develop from one revision to the next?
  - Agreement revisions with customer, effective date, price, price of the revision before, change and percent
  - agreement price history
  - when did we last rase the price on the museum agreemnt
  - From 24,000 to 25,200 for St. Anne's, that would be five percent; correct?
  - Some of our oldest contracts have been renewed eight times without anybody daring to ask for more money, and before this year's round of renewals I want to see for each contract how the yearly price moved with each new version, in dollars and in percent.
  - Whose yearly fee has stood still the longest?
  - increases on maintenance contracts, each version against the one preceding it
  - Sales must justify this year's increase to St. Anne's board, so show what every contract's yearly fee was with each new version, since when, and the raise in dollars and percent.
  - PM contract raises over time
  - by customer's name, contract and version with its title, first and last day, fee, fee in the version prior, the step in dollars and percent
  - agrmt $ by rev w/ % incr
  - When upkeep plans were extended, did we ask for more money than earlier, and how much more?
*/
WITH Revisions AS (
    SELECT SMAgreementExtended.SMCo, SMAgreementExtended.Agreement, SMAgreementExtended.Revision,
        SMAgreementExtended.Description, SMAgreementExtended.CustGroup, SMAgreementExtended.Customer,
        SMAgreementExtended.EffectiveDate, SMAgreementExtended.EndDate, SMAgreementExtended.AgreementPrice,
        LAG(SMAgreementExtended.AgreementPrice) OVER (
            PARTITION BY SMAgreementExtended.SMCo, SMAgreementExtended.Agreement
            ORDER BY SMAgreementExtended.Revision) AS PriceBefore
    FROM SMAgreementExtended WITH (NOLOCK)
    WHERE SMAgreementExtended.SMCo = @SMCo
        AND SMAgreementExtended.RevisionStatus IN (2, 3, 4)
)
SELECT Revisions.Agreement, Revisions.Revision, Revisions.Description, Revisions.Customer,
    ARCM.Name AS CustomerName, Revisions.EffectiveDate, Revisions.EndDate, Revisions.AgreementPrice,
    Revisions.PriceBefore, Revisions.AgreementPrice - Revisions.PriceBefore AS PriceChange,
    100.0 * (Revisions.AgreementPrice - Revisions.PriceBefore) / NULLIF(Revisions.PriceBefore, 0)
        AS PercentChange
FROM Revisions
JOIN ARCM WITH (NOLOCK)
    ON Revisions.CustGroup = ARCM.CustGroup
    AND Revisions.Customer = ARCM.Customer
ORDER BY ARCM.Name, Revisions.Agreement, Revisions.Revision
