/*
title: Days since the last accident on each open job, with number of accidents and project manager
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How many days has each site gone without an accident?
  - Open job, project manager, number of accidents so far, date of the last one and days since, as of a day
  - days without accident
  - The safety board in the lobby has to be changed on Monday and the owner of the hospital job put a prize on a hundred days without an incident, so would you let me have, as of the end of June, the count for each job that is running, those with none at all too
  - days sinse last acident per jobsite
  - Which place has kept everybody unhurt the longest?
  - Has 4410- reached 200 days by 6/30?
  - For every running project, how long since anyone was hurt, and who manages it
  - Owner of the hospital pays a bonus for a hundred clean days; as of june 30 give for every running project by name the stretch since anyone was hurt, and the PM
  - incident free days by job
  - Project by name, manager's name, incidents to date, latest one, clean days, best at the top
  - days w/o acc opn jobs as of 9/30 w/ PM - safety board
  - Which of our current building sites has gone longest without anybody getting hurt?
*/
WITH Happened AS (
    SELECT HRAT.JCCo, HRAT.Job, COUNT(*) AS Accidents, MAX(HRAT.AccidentDate) AS LastAccident
    FROM HRAT WITH (NOLOCK)
    WHERE HRAT.JCCo = @JCCo
        AND HRAT.AccidentDate <= @AsOf
    GROUP BY HRAT.JCCo, HRAT.Job
)
SELECT JCJM.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager, COALESCE(Happened.Accidents, 0) AS Accidents,
    Happened.LastAccident, DATEDIFF(day, Happened.LastAccident, @AsOf) AS DaysWithoutAccident
FROM JCJM WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Happened
    ON JCJM.JCCo = Happened.JCCo
    AND JCJM.Job = Happened.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY DaysWithoutAccident DESC, JCJM.Job
