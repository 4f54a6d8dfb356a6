/*
title: Equipment charged to a job between two dates on days when the job has a daily log that does not show the machine
grain: one usage entry
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which machines do we pay internal rent for although the superintendent did not have them on site that day?
  - Job, date, equipment, description, revenue code, hours, amount of usage where the day's log lacks the machine
  - charged, not logged
  - Equipment billed 1001- for dozer 214 all of June 2024 and I had it for one week
  - we get chargd for equipmet thats not even here
  - "As superintendent I am held to the equipment line of my cost report, so for once I want it the other way round: take each day on which I wrote a report and list what the shop charged my job for that I did not note as being there, with hours and dollars, and then we will talk about a credit."
  - Rent for iron that the diary knows nothing about
  - Machine charges in June for dates whose site report leaves that machine out
  - 'A superintendent wants a credit on 1001: for June dates with a site report, which units were charged although his report lacks them, with name, kind of charge, hours and dollars?'
  - billed iron missing from the diary
  - Site name, day, equipment number with description, tariff used, time and amount, wherever the superintendent's report of that day is silent on it
  - eq chgd 6/1-6/30 but not on the dly log that day
  - The supervisor keeps a diary; did we charge the site for machines he didn't note as being present?
*/
SELECT EMRD.Job, JCJM.Description AS JobName, EMRD.ActualDate, EMRD.Equipment, EMEM.Description, EMRD.RevCode,
    EMRD.TimeUnits, EMRD.Dollars
FROM EMRD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMRD.EMCo = EMEM.EMCo
    AND EMRD.Equipment = EMEM.Equipment
JOIN JCJM WITH (NOLOCK)
    ON EMRD.JCCo = JCJM.JCCo
    AND EMRD.Job = JCJM.Job
WHERE EMRD.JCCo = @JCCo
    AND EMRD.ActualDate BETWEEN @BeginDate AND @EndDate
    AND EXISTS (
        SELECT 1
        FROM PMDL WITH (NOLOCK)
        WHERE PMDL.PMCo = EMRD.JCCo
            AND PMDL.Project = EMRD.Job
            AND PMDL.LogDate = EMRD.ActualDate
    )
    AND NOT EXISTS (
        SELECT 1
        FROM PMDD WITH (NOLOCK)
        WHERE PMDD.PMCo = EMRD.JCCo
            AND PMDD.Project = EMRD.Job
            AND PMDD.LogDate = EMRD.ActualDate
            AND PMDD.EMCo = EMRD.EMCo
            AND PMDD.Equipment = EMRD.Equipment
    )
ORDER BY EMRD.Job, EMRD.ActualDate, EMRD.Equipment
