/*
title: Accidents that are not closed, with the project manager of the job
grain: one accident
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which incident files are still open, and which project manager should I chase?
  - Accidents without a closing day by manager with job, place, age in days and corrective action
  - open incidents by PM
  - safety mtg friday, need Alvarez and the rest w/ there unclosed incidents
  - What was never written up properly since the fall on 1001- on March 3?
  - still open + how old
  - Investigations that somebody has left lying around
  - Unresolved incidents grouped by the PM who runs the site
  - The safety committee meets on the 12th and wants every mishap without a closing date, who runs that project, days it has dragged on and the proposed fix
  - unclosed mishaps per pm
  - By manager name, then oldest first, the incident, job name, where it happened, who reported it and the remedy
  - accdnts not closd as of 6/30, w/ PM n days old
  - When somebody gets hurt on a project a file stays open until it is dealt with; which are still open, and who heads that project?
*/
SELECT JCMP.Name AS ProjectManager, HRAT.JCCo, HRAT.Job, JCJM.Description AS JobName, HRAT.Accident, HRAT.AccidentDate,
    DATEDIFF(day, HRAT.AccidentDate, @AsOf) AS DaysOpen, HRAT.Location, HRAT.ReportedBy, HRAT.CorrectiveAction
FROM HRAT WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON HRAT.JCCo = JCJM.JCCo
    AND HRAT.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE HRAT.HRCo = @HRCo
    AND HRAT.ClosedDate IS NULL
    AND HRAT.AccidentDate <= @AsOf
ORDER BY JCMP.Name, DaysOpen DESC, HRAT.Accident
