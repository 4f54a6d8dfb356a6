/*
title: Days each machine stood on each job between two dates against the days and dollars charged to the job
grain: one machine and job
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many days was each machine on each job in June and for how many of them did the job pay?
  - Machine, category, job, job name, days on the job by transfer, days with usage, days not charged and dollars between two dates
  - days there, days charged
  - that 330 sat on the bridge 26 days an they only payd for 11, who else does that
  - Job 24-077 had dozer D6-03 from June 3 on, how many days did it get billed?
  - Superintendents call for a machine the moment they think of it and send it back when somebody else screams, and in between it earns nothing because usage is only turned in on days it moves; I want to walk into the operations meeting with a table of how long each piece stood on each site in June according to the moves, on how many days anything was turned in, and what it brought.
  - Standing around versus earning its keep, per site.
  - Presence of every unit at each site in June compared with billed days and money
  - 'Operations wants to catch unreported idle time: from June 1 to 30, by unit and project name, days present per the move records, days billed, days missing, and dollars.'
  - there but not billing, june
  - Rig description and category, site description, calendar days delivered, days with usage turned in, unbilled days on top, amount
  - eq days onsite per xfers vs days w/ usage, 6/1-6/30
  - For how many days did a machine stand at a building site, and for how many did the site pay?
*/
WITH Stays AS (
    SELECT EMLH.EMCo, EMLH.Equipment, EMLH.ToJCCo AS JCCo, EMLH.ToJob AS Job,
        SUM(DATEDIFF(DAY, CASE WHEN EMLH.DateIn < @BeginDate THEN @BeginDate ELSE EMLH.DateIn END,
            CASE WHEN EMLH.DateOut IS NULL OR EMLH.DateOut > @EndDate THEN @EndDate ELSE EMLH.DateOut END) + 1) AS Days
    FROM EMLH WITH (NOLOCK)
    WHERE EMLH.EMCo = @EMCo
        AND EMLH.ToJob IS NOT NULL
        AND EMLH.DateIn <= @EndDate
        AND (EMLH.DateOut IS NULL OR EMLH.DateOut >= @BeginDate)
    GROUP BY EMLH.EMCo, EMLH.Equipment, EMLH.ToJCCo, EMLH.ToJob
),
Charged AS (
    SELECT EMRD.EMCo, EMRD.Equipment, EMRD.JCCo, EMRD.Job, COUNT(DISTINCT EMRD.ActualDate) AS Days,
        SUM(EMRD.Dollars) AS Dollars
    FROM EMRD WITH (NOLOCK)
    WHERE EMRD.EMCo = @EMCo
        AND EMRD.TransType = 'J'
        AND EMRD.ActualDate BETWEEN @BeginDate AND @EndDate
    GROUP BY EMRD.EMCo, EMRD.Equipment, EMRD.JCCo, EMRD.Job
)
SELECT Stays.Equipment, EMEM.Description AS EquipmentName, EMEM.Category, Stays.JCCo, Stays.Job,
    JCJM.Description AS JobName, Stays.Days AS DaysOnJob, ISNULL(Charged.Days, 0) AS DaysCharged,
    Stays.Days - ISNULL(Charged.Days, 0) AS DaysNotCharged, ISNULL(Charged.Dollars, 0) AS Dollars
FROM Stays
JOIN EMEM WITH (NOLOCK)
    ON Stays.EMCo = EMEM.EMCo
    AND Stays.Equipment = EMEM.Equipment
JOIN JCJM WITH (NOLOCK)
    ON Stays.JCCo = JCJM.JCCo
    AND Stays.Job = JCJM.Job
LEFT JOIN Charged
    ON Stays.EMCo = Charged.EMCo
    AND Stays.Equipment = Charged.Equipment
    AND Stays.JCCo = Charged.JCCo
    AND Stays.Job = Charged.Job
ORDER BY DaysNotCharged DESC, Stays.Equipment, Stays.Job
