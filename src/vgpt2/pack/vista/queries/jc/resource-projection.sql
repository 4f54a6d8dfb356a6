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
*/
SELECT JCPR.Craft, JCPR.Class, SUM(JCPR.Hours) AS Hours, SUM(JCPR.Amount) AS Amount
FROM JCPR WITH (NOLOCK)
WHERE JCPR.JCCo = @JCCo
    AND JCPR.Job = @Job
    AND JCPR.Craft IS NOT NULL
GROUP BY JCPR.Craft, JCPR.Class
ORDER BY JCPR.Craft, JCPR.Class
