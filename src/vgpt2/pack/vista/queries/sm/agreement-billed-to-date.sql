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
