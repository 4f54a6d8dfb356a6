/*
title: Open contract receivables by project manager
grain: one project manager
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How much owner money is each PM waiting for, and how much of it is overdue?
  - Uncollected progress billing by project manager with past due and retainage
  - I want to ask Steve about his slow paying owners at Friday's meeting, what is open on his contracts?
  - open ar per pm
  - which pms need to go chase their owners
  - Manager name, number of invoices, due, past due as of a day, retention held.
  - Rank the people running our projects by what their clients have yet to pay
  - Bonuses are partly tied to collections, so for the review in July I have to lay each manager's uncollected billings next to the late portion and the held-back part, as of 6/30.
  - whose jobs are the slow payers
  - PM by name, how many owner invoices stand open on his contracts, dollars due, of which late, and retainage, highest ahead
  - PM colections scorecrd - open bal, past due, retg by pm
  - Which of our project leaders have the most money still to come in from the clients they look after, and how much of it should have been here already?
*/
WITH Manager AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCJM.ProjectMgr) AS ProjectMgr
    FROM JCJM WITH (NOLOCK)
    WHERE JCJM.ProjectMgr IS NOT NULL
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT Manager.JCCo, Manager.ProjectMgr, JCMP.Name, COUNT(*) AS Invoices, SUM(ARTH.AmountDue) AS AmountDue,
    SUM(CASE WHEN ARTH.DueDate < @AsOf THEN ARTH.AmountDue ELSE 0 END) AS PastDue, SUM(ARTH.Retainage) AS Retainage
FROM ARTH WITH (NOLOCK)
JOIN Manager
    ON ARTH.JCCo = Manager.JCCo
    AND ARTH.Contract = Manager.Contract
JOIN JCMP WITH (NOLOCK)
    ON Manager.JCCo = JCMP.JCCo
    AND Manager.ProjectMgr = JCMP.ProjectMgr
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue <> 0
GROUP BY Manager.JCCo, Manager.ProjectMgr, JCMP.Name
ORDER BY AmountDue DESC
