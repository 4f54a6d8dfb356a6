/*
title: Agreement price, billed and cost to date
grain: one agreement revision
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Do our agreements earn what they cost?
  - Agreement price, billed amount and cost of work by agreement
  - agreement profit
  - Price, invoiced billings and actual cost of work completed under each agreement revision.
  - are the maintenance contracts worth it
  - margin of every maintenance contract, invoices issued less cost of work done
  - Prices come up for renewal and the service manager must argue with the owner, so put each contract's price, what's gone out on invoices, and what the visits cost us side by side.
  - do PM contracts pay off
  - worst margin on top, the contract with revision and title, its price, how much has gone out, what the work cost and what stays
  - agrmt $ vs billd vs act cost JTD
  - For upkeep plans our customers buy, did we take in more than we spent on them?
*/
WITH Billed AS (
    SELECT SMAgreementBillingSchedule.SMCo, SMAgreementBillingSchedule.Agreement, SMAgreementBillingSchedule.Revision,
        SUM(SMAgreementBillingSchedule.BillingAmount) AS BilledAmount
    FROM SMAgreementBillingSchedule WITH (NOLOCK)
    WHERE SMAgreementBillingSchedule.SMCo = @SMCo
        AND SMAgreementBillingSchedule.SMInvoiceID IS NOT NULL
    GROUP BY SMAgreementBillingSchedule.SMCo, SMAgreementBillingSchedule.Agreement,
        SMAgreementBillingSchedule.Revision
),
Worked AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.Agreement, SMWorkCompleted.Revision,
        SUM(SMWorkCompleted.ActualCost) AS ActualCost
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.Agreement IS NOT NULL
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.Agreement, SMWorkCompleted.Revision
)
SELECT SMAgreement.Agreement, SMAgreement.Revision, SMAgreement.Description, SMAgreement.AgreementPrice,
    COALESCE(Billed.BilledAmount, 0) AS BilledAmount, COALESCE(Worked.ActualCost, 0) AS ActualCost,
    COALESCE(Billed.BilledAmount, 0) - COALESCE(Worked.ActualCost, 0) AS Margin
FROM SMAgreement WITH (NOLOCK)
LEFT JOIN Billed
    ON SMAgreement.SMCo = Billed.SMCo
    AND SMAgreement.Agreement = Billed.Agreement
    AND SMAgreement.Revision = Billed.Revision
LEFT JOIN Worked
    ON SMAgreement.SMCo = Worked.SMCo
    AND SMAgreement.Agreement = Worked.Agreement
    AND SMAgreement.Revision = Worked.Revision
WHERE SMAgreement.SMCo = @SMCo
ORDER BY Margin, SMAgreement.Agreement, SMAgreement.Revision
