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
*/
SELECT HRAT.JCCo, HRAT.Job, COUNT(DISTINCT HRAT.Accident) AS Accidents, COUNT(*) AS Involved,
    SUM(CASE WHEN HRAI.PreventableYN = 'Y' THEN 1 ELSE 0 END) AS Preventable,
    SUM(CASE WHEN HRAI.HospitalYN = 'Y' THEN 1 ELSE 0 END) AS Hospital
FROM HRAT WITH (NOLOCK)
JOIN HRAI WITH (NOLOCK)
    ON HRAT.HRCo = HRAI.HRCo
    AND HRAT.Accident = HRAI.Accident
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRAT.JCCo, HRAT.Job
ORDER BY Accidents DESC, HRAT.JCCo, HRAT.Job
