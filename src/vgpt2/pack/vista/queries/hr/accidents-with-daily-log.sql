/*
title: Job site accidents with what the daily log of that day says
grain: one accident and log
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - For every accident on a job, what did the superintendent write that day, and was there a log at all?
  - Accidents of a period on jobs beside the log of the date with weather, text and whether accidents were ticked
  - accidents and dailies
  - Accident, date, time, job, name, manager, reported by, log number, weather, accident box, remarks
  - guy fell off the ladder at 1001- on june 11 , is it in the daily or did they leave it out
  - Insurer asks for site conditions on each injury day in 2024
  - Compare what the safety department filed with what the field put down
  - Set each site incident beside the superintendent's diary for the same date
  - Plaintiff's lawyer wants site conditions on june 11; for 2024 put every project incident next to that day's diary with weather, the text, the tick for accidents, and the PM's name
  - incident vs super's daily
  - Incident with day and hour, project by name, manager's name, who reported, diary number, weather, ticked or not, what was written
  - acc on job vs PM dly log same dt, did field note it
  - When a person gets hurt at a site, does the foreman's diary of that day mention it?
*/
SELECT HRAT.Accident, HRAT.AccidentDate, HRAT.AccidentTime, HRAT.Job, JCJM.Description AS JobName,
    JCMP.Name AS ProjectManager, HRAT.ReportedBy, PMDL.DailyLog, PMDL.Weather, PMDL.AccidentsYN, PMDL.Description
FROM HRAT WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON HRAT.JCCo = JCJM.JCCo
    AND HRAT.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN PMDL WITH (NOLOCK)
    ON HRAT.JCCo = PMDL.PMCo
    AND HRAT.Job = PMDL.Project
    AND HRAT.AccidentDate = PMDL.LogDate
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRAT.AccidentDate, HRAT.Accident, PMDL.DailyLog
