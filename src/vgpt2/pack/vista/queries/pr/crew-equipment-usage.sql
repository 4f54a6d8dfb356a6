/*
title: Equipment usage reported on crew timesheets by machine and job
grain: one machine and job
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What machines did the crews say they ran, and for how long?
  - Usage from foremen's daily sheets by equipment and job between two dates, with sheet count and last day used
  - crew equipment hours
  - did anyone put the 320 excavator on there sheet last month
  - I am billing iron to job 1001- and need the field's own numbers before they are posted.
  - iron hrs off daily sheets
  - Which units were written down by the field, on which project, how many days
  - How long did each machine run on every project, as written on field time sheets?
  - 'Rental charges on 22-4410 are disputed and the owner wants the foremen''s own record: for 2024 per machine and project, the usage written down, number of entries and last day.'
  - iron usage per foreman sheets
  - machine and its description, project and its name, number of entries, usage in total, most recent day, most used project first
  - dozr + hoe hrs off crew tix by job jan-jun
  - The leaders of work gangs note which machines they used; for which project, how much, and when last?
*/
SELECT PRRQ.EMCo, PRRQ.Equipment, EMEM.Description AS EquipmentName, PRRH.JCCo, PRRH.Job,
    JCJM.Description AS JobName, COUNT(*) AS Lines, SUM(PRRQ.TotalUsage) AS Usage, MAX(PRRQ.PostDate) AS LastUsed
FROM PRRQ WITH (NOLOCK)
JOIN PRRH WITH (NOLOCK)
    ON PRRQ.PRCo = PRRH.PRCo
    AND PRRQ.Crew = PRRH.Crew
    AND PRRQ.PostDate = PRRH.PostDate
    AND PRRQ.SheetNum = PRRH.SheetNum
JOIN EMEM WITH (NOLOCK)
    ON PRRQ.EMCo = EMEM.EMCo
    AND PRRQ.Equipment = EMEM.Equipment
JOIN JCJM WITH (NOLOCK)
    ON PRRH.JCCo = JCJM.JCCo
    AND PRRH.Job = JCJM.Job
WHERE PRRQ.PRCo = @PRCo
    AND PRRQ.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRRQ.EMCo, PRRQ.Equipment, EMEM.Description, PRRH.JCCo, PRRH.Job, JCJM.Description
ORDER BY PRRQ.EMCo, PRRQ.Equipment, Usage DESC
