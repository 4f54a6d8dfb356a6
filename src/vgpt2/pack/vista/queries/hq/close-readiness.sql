/*
title: Unposted batches, unapproved invoices and open bank statements of each company through a month with its last closed months
grain: one company
level: advanced
parameters:
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How far is each company from closing June?
  - Close checklist by company with unposted batches of the month, invoices in review, open bank statements, last month closed for the subledgers and the ledger
  - close status, all companies
  - On the third working day I walk around asking six people what is left, and I'd rather have a page with a line for every entity that counts the batches not posted for the period, the bills nobody has approved, the bank statements not finished, and next to it how far we closed.
  - whats left befor we can clsoe june
  - Which entity is holding up the month?
  - Is company 3 clean for May or are there still things open?
  - 'What stands between each entity and shutting June: batches, unapproved bills, bank statements'
  - CFO wants a one-page traffic light on working day 3; per entity by name count batches not through, bills awaiting approval with dollars, statements not reconciled, and months already shut
  - EOM punch list by co
  - Entity by name, batches left, bills in approval and their total, statements not done, last shut month for payables, receivables, subledgers and ledger, the messiest on top
  - close checklst 6/24 all cos - open btchs, unappr invs, bank recs
  - How much work is left in every firm before we can finish the accounts for June?
*/
WITH Batches AS (
    SELECT HQBC.Co, COUNT(*) AS OpenBatches
    FROM HQBC WITH (NOLOCK)
    WHERE HQBC.Mth <= @Mth
        AND HQBC.Status IN (0, 1, 2, 3, 4)
    GROUP BY HQBC.Co
),
Review AS (
    SELECT APUI.APCo, COUNT(*) AS UnapprovedInvoices, SUM(APUI.InvTotal) AS UnapprovedAmount
    FROM APUI WITH (NOLOCK)
    WHERE APUI.UIMth <= @Mth
    GROUP BY APUI.APCo
),
Banks AS (
    SELECT CMST.CMCo, COUNT(*) AS OpenStatements
    FROM CMST WITH (NOLOCK)
    WHERE CMST.Status = 0
        AND CMST.StmtDate < DATEADD(MONTH, 1, @Mth)
    GROUP BY CMST.CMCo
)
SELECT HQCO.HQCo, HQCO.Name, ISNULL(Batches.OpenBatches, 0) AS OpenBatches,
    ISNULL(Review.UnapprovedInvoices, 0) AS UnapprovedInvoices, ISNULL(Review.UnapprovedAmount, 0) AS UnapprovedAmount,
    ISNULL(Banks.OpenStatements, 0) AS OpenStatements, GLCO.LastMthAPClsd, GLCO.LastMthARClsd, GLCO.LastMthSubClsd,
    GLCO.LastMthGLClsd
FROM HQCO WITH (NOLOCK)
JOIN GLCO WITH (NOLOCK)
    ON HQCO.HQCo = GLCO.GLCo
LEFT JOIN Batches
    ON HQCO.HQCo = Batches.Co
LEFT JOIN Review
    ON HQCO.HQCo = Review.APCo
LEFT JOIN Banks
    ON HQCO.HQCo = Banks.CMCo
ORDER BY OpenBatches DESC, HQCO.HQCo
