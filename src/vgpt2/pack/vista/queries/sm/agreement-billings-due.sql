/*
title: Agreement billings due and not invoiced
grain: one billing of an agreement
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which agreement billings are due?
  - Scheduled agreement billings without an invoice through a date
  - billings due
  - Billing schedule entries of agreements dated on or before a date that are on no invoice, with customer.
  - what maintenance bills should have gone out by now
*/
SELECT SMAgreementBillingSchedule.Agreement, SMAgreementBillingSchedule.Revision, SMAgreementBillingSchedule.Billing,
    SMAgreementBillingSchedule.Date, SMAgreement.Customer, ARCM.Name, SMAgreementBillingSchedule.BillingAmount,
    SMAgreementBillingSchedule.TaxAmount
FROM SMAgreementBillingSchedule WITH (NOLOCK)
JOIN SMAgreement WITH (NOLOCK)
    ON SMAgreementBillingSchedule.SMCo = SMAgreement.SMCo
    AND SMAgreementBillingSchedule.Agreement = SMAgreement.Agreement
    AND SMAgreementBillingSchedule.Revision = SMAgreement.Revision
JOIN ARCM WITH (NOLOCK)
    ON SMAgreement.CustGroup = ARCM.CustGroup
    AND SMAgreement.Customer = ARCM.Customer
WHERE SMAgreementBillingSchedule.SMCo = @SMCo
    AND SMAgreementBillingSchedule.SMInvoiceID IS NULL
    AND SMAgreementBillingSchedule.Date <= @ThroughDate
ORDER BY SMAgreementBillingSchedule.Date, SMAgreementBillingSchedule.Agreement,
    SMAgreementBillingSchedule.Revision, SMAgreementBillingSchedule.Billing
