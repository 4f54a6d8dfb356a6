/*
title: Retainage payable roll-forward of a month by job and project manager
grain: one job
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Show how the retainage we owe changed in June, job by job, from opening balance to closing balance.
  - Retainage payable by job with beginning, withheld in the month, paid in the month, ending and the manager
  - retainage payable rollforward
  - How much did we hold back from the trades on 2214- in May and how much did we let go?
  - retention movements pls, the auditor wants begining + new - paid = ending
  - Job, description, PM, held at start, newly withheld, released and disbursed, cleared, held at end.
  - The money kept from subcontractors went down by 180,000 this month, on which projects?
  - June retention payable per project, from opening to closing.
  - 'Audit lead schedule: beginning retainage owed, newly kept, let go, ending, for each project in march, with the PM who can explain'
  - retg payable movement, June
  - 'Holdback on subs during a month: project and description, manager''s name, start, kept this period, released, end, in project order'
  - beg retg + wthheld - pd = end by jb, may
  - How did the amount we hold back from contractors change over the month on every building project?
*/
WITH Movement AS (
    SELECT APTL.JCCo, APTL.Job,
        SUM(CASE WHEN APTD.Mth < @Mth AND (APTD.Status IN (1, 2) OR APTD.PaidMth >= @Mth) THEN APTD.Amount ELSE 0 END)
            AS Opening,
        SUM(CASE WHEN APTD.Mth = @Mth THEN APTD.Amount ELSE 0 END) AS Withheld,
        SUM(CASE WHEN APTD.Status IN (3, 4) AND APTD.PaidMth = @Mth THEN APTD.Amount ELSE 0 END) AS Settled
    FROM APTD WITH (NOLOCK)
    JOIN APCO WITH (NOLOCK)
        ON APTD.APCo = APCO.APCo
        AND APTD.PayType = APCO.RetPayType
    JOIN APTL WITH (NOLOCK)
        ON APTD.APCo = APTL.APCo
        AND APTD.Mth = APTL.Mth
        AND APTD.APTrans = APTL.APTrans
        AND APTD.APLine = APTL.APLine
    WHERE APTD.APCo = @APCo
        AND APTD.Mth <= @Mth
        AND (APTD.Status IN (1, 2) OR APTD.PaidMth >= @Mth)
        AND APTL.Job IS NOT NULL
    GROUP BY APTL.JCCo, APTL.Job
)
SELECT Movement.JCCo, Movement.Job, JCJM.Description, JCMP.Name AS ProjectManager, Movement.Opening, Movement.Withheld,
    Movement.Settled, Movement.Opening + Movement.Withheld - Movement.Settled AS Closing
FROM Movement
JOIN JCJM WITH (NOLOCK)
    ON Movement.JCCo = JCJM.JCCo
    AND Movement.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
ORDER BY Movement.JCCo, Movement.Job
