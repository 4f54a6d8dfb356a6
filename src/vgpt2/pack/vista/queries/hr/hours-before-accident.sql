/*
title: Hours that injured people worked in the seven days up to their accident
grain: one injured person of an accident
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Are our injuries a matter of fatigue? Show hours worked in the week before each.
  - Injured persons with job, length of service in days, days worked and hours on timecards in the seven days up to the accident
  - fatigue study
  - Brandon got hurt on 5/16, was he on his 7th twelve
  - had they been pulling long weeks before they got hurt
  - Incidents beside exertion, 2024, for the joint safety committee
  - long hours + injuries
  - Time each hurt worker had put in during the week leading to his incident
  - Joint safety committee suspects tiredness; for 2024 show each injured man by name, project by name, days since he was hired, and days and hours booked in the week before
  - were they worn out when hurt
  - 'Longest week on top: incident and its day, surname, given name, project by name, days with us, days worked, hours'
  - hrs last 7 days b4 acc by inj emp, 7-12s?
  - Had the people who got hurt been working too long just before it happened?
*/
SELECT HRAT.Accident, HRAT.AccidentDate, HRAI.HRRef, HRRM.LastName, HRRM.FirstName, HRAT.JCCo, HRAT.Job,
    JCJM.Description AS JobName, DATEDIFF(day, HRRM.HireDate, HRAT.AccidentDate) AS DaysOfService,
    COUNT(DISTINCT PRTH.PostDate) AS DaysWorked, SUM(PRTH.Hours) AS Hours
FROM HRAT WITH (NOLOCK)
JOIN HRAI WITH (NOLOCK)
    ON HRAT.HRCo = HRAI.HRCo
    AND HRAT.Accident = HRAI.Accident
JOIN HRRM WITH (NOLOCK)
    ON HRAI.HRCo = HRRM.HRCo
    AND HRAI.HRRef = HRRM.HRRef
LEFT JOIN JCJM WITH (NOLOCK)
    ON HRAT.JCCo = JCJM.JCCo
    AND HRAT.Job = JCJM.Job
LEFT JOIN PRTH WITH (NOLOCK)
    ON HRRM.PRCo = PRTH.PRCo
    AND HRRM.PREmp = PRTH.Employee
    AND PRTH.PostDate > DATEADD(day, -7, HRAT.AccidentDate)
    AND PRTH.PostDate <= HRAT.AccidentDate
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRAT.Accident, HRAT.AccidentDate, HRAI.HRRef, HRRM.LastName, HRRM.FirstName, HRAT.JCCo, HRAT.Job,
    JCJM.Description, HRRM.HireDate
ORDER BY Hours DESC, HRAT.AccidentDate, HRAT.Accident
