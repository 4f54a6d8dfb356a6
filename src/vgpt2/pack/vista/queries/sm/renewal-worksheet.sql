/*
title: Agreements up for renewal with price, cost, hours and visits of the term
grain: one agreement revision
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which contracts come up for renewal by year end, and did they make money?
  - Active agreements that expire through a date with customer, price, labor hours, cost, number of orders and cost as percent of price
  - renewal worksheet
  - Whats the new price for Bogus Basin gonna be, we ate 30 visits on that one
  - I write the renewal letters through December 31 and raise the fee where cost eats 60 percent of it.
  - Whose plan do we keep at this price and whose not?
  - Agreement, type name, auto renew flag, expiry, fee, billed so far, hours, cost, orders.
  - maintenance contracts ending by December, fee against what the visits took
  - The owner sets new fees in November, so for running contracts that end this year show the customer, the fee, tickets, time, expense, and the part of the fee eaten up.
  - PM renewals, raise or drop
  - by last day, contract with its class, customer's name, self-renewing or not, fee, billed so far, tickets, time, expense and the percentage
  - agrmts exp thru 12/31, cost % of $
  - Which upkeep plans end soon, and did we spend more on them than the customer pays?
*/
WITH Work AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.Agreement, SMWorkCompleted.Revision,
        COUNT(DISTINCT SMWorkCompleted.WorkOrder) AS WorkOrders,
        SUM(CASE WHEN SMWorkCompleted.Type = 2 THEN SMWorkCompleted.CostQuantity ELSE 0 END) AS LaborHours,
        SUM(SMWorkCompleted.ActualCost) AS Cost
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.Agreement IS NOT NULL
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.Agreement, SMWorkCompleted.Revision
),
Billed AS (
    SELECT SMAgreementBillingSchedule.SMCo, SMAgreementBillingSchedule.Agreement, SMAgreementBillingSchedule.Revision,
        SUM(CASE WHEN SMAgreementBillingSchedule.SMInvoiceID IS NOT NULL
            THEN SMAgreementBillingSchedule.BillingAmount ELSE 0 END) AS Amount
    FROM SMAgreementBillingSchedule WITH (NOLOCK)
    WHERE SMAgreementBillingSchedule.SMCo = @SMCo
    GROUP BY SMAgreementBillingSchedule.SMCo, SMAgreementBillingSchedule.Agreement,
        SMAgreementBillingSchedule.Revision
)
SELECT SMAgreementExtended.Agreement, SMAgreementExtended.Revision, SMAgreementExtended.Description,
    SMAgreementType.Description AS TypeName, ARCM.Name AS CustomerName, SMAgreementExtended.ExpirationDate,
    SMAgreementExtended.AutoRenew, SMAgreementExtended.AgreementPrice, COALESCE(Billed.Amount, 0) AS BilledToDate,
    COALESCE(Work.WorkOrders, 0) AS WorkOrders, COALESCE(Work.LaborHours, 0) AS LaborHours,
    COALESCE(Work.Cost, 0) AS Cost,
    100.0 * COALESCE(Work.Cost, 0) / NULLIF(SMAgreementExtended.AgreementPrice, 0) AS CostPercent
FROM SMAgreementExtended WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMAgreementExtended.CustGroup = ARCM.CustGroup
    AND SMAgreementExtended.Customer = ARCM.Customer
LEFT JOIN SMAgreementType WITH (NOLOCK)
    ON SMAgreementExtended.SMCo = SMAgreementType.SMCo
    AND SMAgreementExtended.AgreementType = SMAgreementType.AgreementType
LEFT JOIN Work
    ON SMAgreementExtended.SMCo = Work.SMCo
    AND SMAgreementExtended.Agreement = Work.Agreement
    AND SMAgreementExtended.Revision = Work.Revision
LEFT JOIN Billed
    ON SMAgreementExtended.SMCo = Billed.SMCo
    AND SMAgreementExtended.Agreement = Billed.Agreement
    AND SMAgreementExtended.Revision = Billed.Revision
WHERE SMAgreementExtended.SMCo = @SMCo
    AND SMAgreementExtended.RevisionStatus = 2
    AND SMAgreementExtended.NonExpiring = 'N'
    AND SMAgreementExtended.ExpirationDate <= @ThroughDate
ORDER BY SMAgreementExtended.ExpirationDate, SMAgreementExtended.Agreement
