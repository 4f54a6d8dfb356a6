/*
title: Usage charged to a job to which the machine was never transferred
grain: one machine and job
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which jobs paid for a machine that, by the move records, never came there?
  - Equipment charged to a job in 2024 without a transfer onto that job on or before the usage date, with manager and amount
  - charged never moved
  - PM on 1008 says he never had a scraper and we billed him 21k, did the lowboy ever take one over
  - "Internal audit of equipment charges: compare the billing of units with the move history and show the differences."
  - Phantom rentals.
  - Machine, job, project manager, first and last usage date, hours and dollars where no arrival is recorded.
  - Projects billed in 2024 for a unit with no transfer that brought it there
  - 'Internal audit suspects ghost rentals: for January to December, units charged to a project without any recorded arrival by then, with project name, manager, first and last date, hours, dollars.'
  - billed but never hauled there
  - 'Dearest on top: equipment description, site description, PM, usage from and until, time, amount, given only if no delivery to that site was logged'
  - job usage w/ no em xfer to that job, ytd
  - Were building sites made to pay for machines that, going by our transport records, never arrived?
*/
SELECT EMRD.Equipment, EMEM.Description AS EquipmentName, EMRD.JCCo, EMRD.Job, JCJM.Description AS JobName,
    JCMP.Name AS ManagerName, MIN(EMRD.ActualDate) AS FirstUsage, MAX(EMRD.ActualDate) AS LastUsage,
    SUM(EMRD.TimeUnits) AS TimeUnits, SUM(EMRD.Dollars) AS Charged
FROM EMRD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMRD.EMCo = EMEM.EMCo
    AND EMRD.Equipment = EMEM.Equipment
JOIN JCJM WITH (NOLOCK)
    ON EMRD.JCCo = JCJM.JCCo
    AND EMRD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE EMRD.EMCo = @EMCo
    AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
    AND EMRD.TransType = 'J'
    AND NOT EXISTS (
        SELECT 1
        FROM EMLH WITH (NOLOCK)
        WHERE EMLH.EMCo = EMRD.EMCo
            AND EMLH.Equipment = EMRD.Equipment
            AND EMLH.ToJCCo = EMRD.JCCo
            AND EMLH.ToJob = EMRD.Job
            AND EMLH.DateIn <= EMRD.ActualDate
    )
GROUP BY EMRD.Equipment, EMEM.Description, EMRD.JCCo, EMRD.Job, JCJM.Description, JCMP.Name
ORDER BY Charged DESC, EMRD.Equipment, EMRD.Job
