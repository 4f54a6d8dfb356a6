/*
title: Pending change order amount by project and age, up to 30, 31 to 60, 61 to 90 and over 90 days
grain: one project
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How old is our pending change order money?
  - PCO ageing by project in 30 day buckets
  - pco aging
  - Pending amounts of unapproved change order items by project split into 0-30, 31-60, 61-90 and over 90 days since creation.
  - how long has the owner been sitting on our cos
  - Unsettled change dollars per job, sorted in monthly age brackets
  - 'Auditors want old receivable-like claims flagged; split every job''s unagreed change money at year end by days since writing: a month, two, three, beyond.'
  - undecided extras, 30-day brackets
  - 'By job name, undecided extra dollars in columns: under a month, one to two, two to three, beyond'
  - pco $ aged 30/60/90/90+ by job as of 6/30, unaprvd
  - For each building, how much extra money is still being discussed, and for how long has that been going on?
*/
WITH Pending AS (
    SELECT PMOP.PMCo, PMOP.Project, DATEDIFF(day, PMOP.DateCreated, @AsOf) AS Days, PMOI.PendingAmount
    FROM PMOP WITH (NOLOCK)
    JOIN PMOI WITH (NOLOCK)
        ON PMOP.PMCo = PMOI.PMCo
        AND PMOP.Project = PMOI.Project
        AND PMOP.PCOType = PMOI.PCOType
        AND PMOP.PCO = PMOI.PCO
    WHERE PMOP.PMCo = @PMCo
        AND PMOI.Approved = 'N'
        AND PMOP.DateCreated <= @AsOf
)
SELECT Pending.Project, JCJM.Description,
    SUM(CASE WHEN Pending.Days <= 30 THEN Pending.PendingAmount ELSE 0 END) AS Days0To30,
    SUM(CASE WHEN Pending.Days BETWEEN 31 AND 60 THEN Pending.PendingAmount ELSE 0 END) AS Days31To60,
    SUM(CASE WHEN Pending.Days BETWEEN 61 AND 90 THEN Pending.PendingAmount ELSE 0 END) AS Days61To90,
    SUM(CASE WHEN Pending.Days > 90 THEN Pending.PendingAmount ELSE 0 END) AS Over90
FROM Pending
JOIN JCJM WITH (NOLOCK)
    ON Pending.PMCo = JCJM.JCCo
    AND Pending.Project = JCJM.Job
GROUP BY Pending.Project, JCJM.Description
ORDER BY Pending.Project
