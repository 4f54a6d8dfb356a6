/*
title: Jobs on which nobody who worked had first aid training
grain: one job
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - On which sites did we have no trained first aider among the people working there?
  - Jobs with timecards between two days where no worker has a completed first aid course, with hours, headcount and project manager
  - no first aider
  - osha wants a first aid trained person on every job, where were we naked last week
  - Was somebody with the course on 1001- on July 9?
  - crews lacking 1st aid card
  - If a man falls tomorrow, where would nobody know what to do?
  - Projects where the crew had no one with a finished CPR or bandage course
  - The insurance loss control rep visits Thursday and asks which projects ran crews in July without a single person who completed emergency aid class; give hours and PM to phone
  - crews w/o a trained medic
  - Sites lacking a medically trained hand, with site name, manager and his cell, men on it and hours, biggest first
  - jobs w nobody 1st-aid certfied on the timecrds last mo, need pm cell
  - Are there building sites where not one of the workers had learned how to treat an injury, and whom do I call there?
*/
WITH Worked AS (
    SELECT PRTH.JCCo, PRTH.Job, COUNT(DISTINCT PRTH.Employee) AS People, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.JCCo, PRTH.Job
),
Covered AS (
    SELECT DISTINCT PRTH.JCCo, PRTH.Job
    FROM PRTH WITH (NOLOCK)
    JOIN HRRM WITH (NOLOCK)
        ON PRTH.PRCo = HRRM.PRCo
        AND PRTH.Employee = HRRM.PREmp
    JOIN HRET WITH (NOLOCK)
        ON HRRM.HRCo = HRET.HRCo
        AND HRRM.HRRef = HRET.HRRef
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
        AND HRET.FirstAidYN = 'Y'
        AND HRET.CompleteDate IS NOT NULL
)
SELECT Worked.JCCo, Worked.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager, JCMP.MobilePhone,
    Worked.People, Worked.Hours
FROM Worked
JOIN JCJM WITH (NOLOCK)
    ON Worked.JCCo = JCJM.JCCo
    AND Worked.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE NOT EXISTS (
    SELECT 1
    FROM Covered
    WHERE Covered.JCCo = Worked.JCCo
        AND Covered.Job = Worked.Job
)
ORDER BY Worked.Hours DESC, Worked.JCCo, Worked.Job
