/*
title: Unposted job time on phases that the job lacks or has closed
grain: one timecard line in a batch
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Before we post time, which entries hit a phase that is not set up or is inactive on the job?
  - Batch timecards whose phase is missing from the job or switched off, with batch, employee, job name, phase and hours
  - bad phases in time entry
  - guys keyed hours to a phase thats not on job 2210, show me those before it posts
  - Why will the June batch error out on cost codes that the project never opened?
  - time entry w/ dead phases
  - Entered hours that job cost is going to reject, by batch
  - Which pending hours use a cost code the project doesn't have or has switched off?
  - Yesterday's posting died on a bad cost code at midnight; go through the waiting time lines and give worker's full name, day, project's name, cost code, hours and whether it's inactive or absent.
  - bad cost codes in time queue
  - month, queue and line, full name, day, project and its name, cost code, active or not, hours
  - unpostd tc w phs not on job / inactv, 2210- mostly
  - Hours were typed in for a task that isn't opened on that project; whose, when, and which task?
*/
SELECT PRTB.Mth, PRTB.BatchId, PRTB.BatchSeq, PRTB.Employee, PREHName.FullName, PRTB.PostDate, PRTB.JCCo, PRTB.Job,
    JCJM.Description AS JobName, PRTB.Phase, JCJP.ActiveYN, PRTB.Hours
FROM PRTB WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRTB.Co = PREHName.PRCo
    AND PRTB.Employee = PREHName.Employee
JOIN JCJM WITH (NOLOCK)
    ON PRTB.JCCo = JCJM.JCCo
    AND PRTB.Job = JCJM.Job
LEFT JOIN JCJP WITH (NOLOCK)
    ON PRTB.JCCo = JCJP.JCCo
    AND PRTB.Job = JCJP.Job
    AND PRTB.PhaseGroup = JCJP.PhaseGroup
    AND PRTB.Phase = JCJP.Phase
WHERE PRTB.Co = @PRCo
    AND PRTB.Phase IS NOT NULL
    AND (JCJP.Phase IS NULL OR JCJP.ActiveYN = 'N')
ORDER BY PRTB.Mth, PRTB.BatchId, PRTB.JCCo, PRTB.Job, PRTB.Phase, PRTB.Employee
