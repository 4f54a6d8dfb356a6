/*
title: Open projects without a daily log since a date
grain: one project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-05-01}
asks:
  - Which projects are not keeping daily logs?
  - Projects with no daily log since a date
  - missing daily logs
  - Open jobs that have no daily log on or after a given date.
  - whos not doing their dailies
  - Active jobs where no site report was filed since May 1, with the PM
  - Our attorney reminded us that silence hurts in court; name each running job whose superintendent hasn't filed anything since June 10, and the manager to call.
  - jobs with no dailies since 5/1
  - Running jobs silent since that date, with job name and PM's name, job order
  - opn jobs w 0 dailys after jun 15, who's pm
  - At which current buildings has nobody kept the diary lately, and who's in charge there?
*/
SELECT JCJM.Job, JCJM.Description, JCMP.Name AS ProjectManager
FROM JCJM WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @PMCo
    AND JCJM.JobStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM PMDL WITH (NOLOCK)
        WHERE PMDL.PMCo = JCJM.JCCo
            AND PMDL.Project = JCJM.Job
            AND PMDL.LogDate >= @SinceDate
    )
ORDER BY JCJM.Job
