/*
title: Agreements billed ahead of or behind the part of their term that has passed
grain: one agreement revision
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How much of the agreement money that we have billed is not earned yet at June 30?
  - Active agreements with billed amount, share of the term elapsed, earned portion of the price and billed ahead or behind
  - deferred agreement revenue
  - we bill Norco the full 24,000 up front, how much of it can I count as revenue by now
  - "Deferred revenue entry for maintenance contracts: straight line over the term, one line per contract."
  - What do we still owe our subscribers in visits?
  - Agreement, customer, start, end, price, days elapsed of days total, billed, earned, difference.
  - unearned part of maintenance contracts invoiced up front, as of June 30
  - For the half-year close our auditor demands deferred revenue on PM contracts, so spread each live one's price evenly over its term and compare with what's been billed.
  - PM contracts, over or under billed
  - the most unearned on top, the customer by name, start and end, price, days gone by out of all days, billed, earned, and the plus or minus
  - svc agrmt def rev at 6/30, straight line, active only
  - Some customers paid us for a year of upkeep at once. How much of that money isn't really ours yet?
*/
WITH Billed AS (
    SELECT SMAgreementBillingSchedule.SMCo, SMAgreementBillingSchedule.Agreement, SMAgreementBillingSchedule.Revision,
        SUM(SMAgreementBillingSchedule.BillingAmount) AS Amount
    FROM SMAgreementBillingSchedule WITH (NOLOCK)
    JOIN SMInvoice WITH (NOLOCK)
        ON SMAgreementBillingSchedule.SMInvoiceID = SMInvoice.SMInvoiceID
        AND SMAgreementBillingSchedule.SMCo = SMInvoice.SMCo
    WHERE SMAgreementBillingSchedule.SMCo = @SMCo
        AND SMAgreementBillingSchedule.Service IS NULL
        AND SMInvoice.InvoiceDate <= @AsOf
        AND SMInvoice.VoidDate IS NULL
    GROUP BY SMAgreementBillingSchedule.SMCo, SMAgreementBillingSchedule.Agreement,
        SMAgreementBillingSchedule.Revision
)
SELECT SMAgreementExtended.Agreement, SMAgreementExtended.Revision, ARCM.Name AS CustomerName,
    SMAgreementExtended.EffectiveDate, SMAgreementExtended.ExpirationDate, SMAgreementExtended.AgreementPrice,
    DATEDIFF(day, SMAgreementExtended.EffectiveDate, @AsOf) + 1 AS DaysElapsed,
    DATEDIFF(day, SMAgreementExtended.EffectiveDate, SMAgreementExtended.ExpirationDate) + 1 AS DaysTotal,
    COALESCE(Billed.Amount, 0) AS BilledToDate,
    SMAgreementExtended.AgreementPrice * (DATEDIFF(day, SMAgreementExtended.EffectiveDate, @AsOf) + 1)
        / (DATEDIFF(day, SMAgreementExtended.EffectiveDate, SMAgreementExtended.ExpirationDate) + 1) AS Earned,
    COALESCE(Billed.Amount, 0)
        - SMAgreementExtended.AgreementPrice * (DATEDIFF(day, SMAgreementExtended.EffectiveDate, @AsOf) + 1)
        / (DATEDIFF(day, SMAgreementExtended.EffectiveDate, SMAgreementExtended.ExpirationDate) + 1) AS BilledAhead
FROM SMAgreementExtended WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMAgreementExtended.CustGroup = ARCM.CustGroup
    AND SMAgreementExtended.Customer = ARCM.Customer
LEFT JOIN Billed
    ON SMAgreementExtended.SMCo = Billed.SMCo
    AND SMAgreementExtended.Agreement = Billed.Agreement
    AND SMAgreementExtended.Revision = Billed.Revision
WHERE SMAgreementExtended.SMCo = @SMCo
    AND SMAgreementExtended.RevisionStatus = 2
    AND SMAgreementExtended.EffectiveDate <= @AsOf
    AND SMAgreementExtended.ExpirationDate >= @AsOf
ORDER BY BilledAhead DESC, SMAgreementExtended.Agreement
