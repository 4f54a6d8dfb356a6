/*
title: Equipment in daily logs that was not charged to the job that day
grain: one piece of equipment and day
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which machines did the site report using while the job was never charged for them?
  - Daily log equipment lines of a period without a usage entry for the same machine, job and day, with category
  - logged, not charged
  - Project, job, date, machine, description, category, text of the log; no rent posted on that date
  - excavator 320 was on 1001- from the 4th to the 9th of june and we never got billed for it
  - Equipment manager thinks 1001- and 1015- use iron for free, check him with the superintendents own notes
  - Lost internal rent, according to the diaries
  - Iron seen working in June's site reports for which the job paid no usage that day
  - 'Equipment division runs 90,000 under recovery, so match what supers jotted down against posted usage: on which dates was a machine present without any charge to that job?'
  - iron noted, no usage posted
  - By job name and date the machines noted but not rented to it, what each is, its class, super's remark
  - equip in dailys w/ no rev posted same job same day, june
  - Site notes say a machine was used here, but the building wasn't charged for it; which machines, and on what days?
*/
SELECT PMDD.Project, JCJM.Description AS JobName, PMDD.LogDate, PMDD.EMCo, PMDD.Equipment, EMEM.Description,
    EMCM.Description AS CategoryName, PMDD.Description AS LogText
FROM PMDD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON PMDD.EMCo = EMEM.EMCo
    AND PMDD.Equipment = EMEM.Equipment
JOIN JCJM WITH (NOLOCK)
    ON PMDD.PMCo = JCJM.JCCo
    AND PMDD.Project = JCJM.Job
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE PMDD.PMCo = @PMCo
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM EMRD WITH (NOLOCK)
        WHERE EMRD.EMCo = PMDD.EMCo
            AND EMRD.Equipment = PMDD.Equipment
            AND EMRD.JCCo = PMDD.PMCo
            AND EMRD.Job = PMDD.Project
            AND EMRD.ActualDate = PMDD.LogDate
    )
ORDER BY PMDD.Project, PMDD.LogDate, PMDD.Equipment
