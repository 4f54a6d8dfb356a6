/*
title: Accidents by job with preventable and hospital cases
grain: one job
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which jobs have the most accidents?
  - Accidents by job with preventable cases
  - accidents per job
  - Number of accidents and of people or equipment involved by job, with preventable and hospital cases.
  - which site is the most dangerous
  - Sites ranked by incidents in 2024, with avoidable ones and trips to the hospital
  - 'Safety director reports to the owners on january 30: per project how many incidents, persons or machines involved, avoidable ones and hospital trips in 2024'
  - worst sites for accidents
  - Project, incidents, involved, avoidable, to hospital, the site with the most on top
  - acc cnt by job YTD w/ prvntble + hosp
  - On which of our building sites do people get hurt most often, and was it needless?
*/
SELECT HRAT.JCCo, HRAT.Job, COUNT(DISTINCT HRAT.Accident) AS Accidents, COUNT(HRAI.Seq) AS Involved,
    SUM(CASE WHEN HRAI.PreventableYN = 'Y' THEN 1 ELSE 0 END) AS Preventable,
    SUM(CASE WHEN HRAI.HospitalYN = 'Y' THEN 1 ELSE 0 END) AS Hospital
FROM HRAT WITH (NOLOCK)
LEFT JOIN HRAI WITH (NOLOCK)
    ON HRAT.HRCo = HRAI.HRCo
    AND HRAT.Accident = HRAI.Accident
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRAT.JCCo, HRAT.Job
ORDER BY Accidents DESC, HRAT.JCCo, HRAT.Job
