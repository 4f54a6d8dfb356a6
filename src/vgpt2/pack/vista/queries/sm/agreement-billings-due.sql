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
  - installments on maintenance contracts scheduled through December that haven't been billed
  - The CFO fears that we forgot to charge customers under PM contracts, so give every installment scheduled up to 12/31 without an invoice, with customer name, amount and tax.
  - PM installments not sent
  - earliest date on top, contract, revision and installment number, customer number and name, the sum and its sales tax
  - svc agrmt billings not inv'd thru EOM
  - Customers on upkeep plans pay in steps. Which steps should have been charged by now, but weren't?
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
