/*
title: Agreement billings planned and invoiced by agreement type
grain: one agreement type
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much of this year's contract billing has gone out, by kind of maintenance contract?
  - Scheduled billing amount, invoiced part and rest per agreement type between two dates
  - billing plan by type
  - full coverage vs inspection only, how much have we billed so far
  - I forecast recurring revenue by contract category and need what is still to be invoiced in 2024.
  - Recurring billings of a period grouped by contract class with billed, unbilled and number of contracts.
  - planned versus issued invoicing on maintenance contracts in 2024, per class of contract
  - The bank wants recurring income by category, so for January through December, sum what is scheduled on full coverage, inspection-only and the rest, what's gone out, and what has yet to.
  - recurring billing by class
  - the class in words, how many contracts, what is scheduled, the part sent out and the part to come, the most to come on top
  - agrmt billing sched YTD by type, inv'd vs not
  - We sell several kinds of upkeep plans. For each kind, how much was supposed to be charged this year and how much has been?
*/
SELECT SMAgreement.AgreementType, SMAgreementType.Description,
    COUNT(DISTINCT SMAgreement.Agreement) AS Agreements,
    SUM(SMAgreementBillingSchedule.BillingAmount) AS Planned,
    SUM(CASE WHEN SMAgreementBillingSchedule.SMInvoiceID IS NOT NULL
        THEN SMAgreementBillingSchedule.BillingAmount ELSE 0 END) AS Invoiced,
    SUM(CASE WHEN SMAgreementBillingSchedule.SMInvoiceID IS NULL
        THEN SMAgreementBillingSchedule.BillingAmount ELSE 0 END) AS ToInvoice
FROM SMAgreementBillingSchedule WITH (NOLOCK)
JOIN SMAgreement WITH (NOLOCK)
    ON SMAgreementBillingSchedule.SMCo = SMAgreement.SMCo
    AND SMAgreementBillingSchedule.Agreement = SMAgreement.Agreement
    AND SMAgreementBillingSchedule.Revision = SMAgreement.Revision
JOIN SMAgreementType WITH (NOLOCK)
    ON SMAgreement.SMCo = SMAgreementType.SMCo
    AND SMAgreement.AgreementType = SMAgreementType.AgreementType
WHERE SMAgreementBillingSchedule.SMCo = @SMCo
    AND SMAgreementBillingSchedule.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMAgreement.AgreementType, SMAgreementType.Description
ORDER BY ToInvoice DESC, SMAgreement.AgreementType
