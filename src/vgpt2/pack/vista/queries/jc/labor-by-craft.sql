/*
title: Labour hours and average rate on a job by craft and class
grain: one craft and class
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What is our average labor cost per hour by craft on this job?
  - Labor cost by craft and class with hourly cost
  - craft cost on job
  - Hours, cost and cost per hour of one job by craft and class.
  - what r the crafts running us an hour
  - Man-hours, dollars and hourly average of each trade and grade on 1001-
  - Union negotiations open Monday, so for 22-4410 give me what carpenters, laborers and operators averaged an hour by grade, along with total hours
  - carpenters vs laborers, $ an hour
  - Trade then grade, with hours, dollars and dollars an hour, for a single project
  - 1042- craft/class hrs, $ n avg rt
  - For each kind of tradesman on this project, how many hours were worked and what did one hour cost us?
*/
SELECT JCCD.Craft, JCCD.Class, SUM(JCCD.ActualHours) AS Hours, SUM(JCCD.ActualCost) AS Cost,
    SUM(JCCD.ActualCost) / NULLIF(SUM(JCCD.ActualHours), 0) AS CostPerHour
FROM JCCD WITH (NOLOCK)
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.Craft IS NOT NULL
GROUP BY JCCD.Craft, JCCD.Class
ORDER BY JCCD.Craft, JCCD.Class
