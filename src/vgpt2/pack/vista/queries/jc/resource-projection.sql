/*
title: Projected hours and amount of a job by craft
grain: one craft and class
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How many labor hours do we still project by craft?
  - Projected hours by craft and class
  - manpower projection
  - Projection detail of a job by craft and class with hours and amount.
  - how many more hours of each craft do we need
  - Forecast man-hours and dollars on 1001- for each trade and grade
  - The hall asks how many journeymen and apprentices 22-4410 will take, so total the time and wages expected in the leader's forecast per trade and grade
  - trades needed on 1042-
  - For 22-4410, craft then class, how many hours are still forecast and what they will come to
  - proj res hrs + $ by craft/class job 1017-
  - How many hours of each kind of worker has the person in charge planned for on this building, and at what cost?
*/
SELECT JCPR.Craft, JCPR.Class, SUM(JCPR.Hours) AS Hours, SUM(JCPR.Amount) AS Amount
FROM JCPR WITH (NOLOCK)
WHERE JCPR.JCCo = @JCCo
    AND JCPR.Job = @Job
    AND JCPR.Craft IS NOT NULL
GROUP BY JCPR.Craft, JCPR.Class
ORDER BY JCPR.Craft, JCPR.Class
