/*
title: Job hours worked between two dates by people after one of their skills or certificates had expired, with skill, expiry date and job
grain: one person, skill and job
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who kept working on a job although his certificate had run out?
  - Person, certificate, expiry date, job and the hours dated after the expiry within a range of dates
  - hours on lapsed certificates
  - OSHA is coming and I'm nervous about lapsed cards, so could you match the time sheets of this year with the expiration of each man's certificates and show me how many hours he put on each job after it had run out, it does not need to be by day
  - hours workd with an expierd certificate
  - Men on site whose tickets were no longer good
  - Did Navarro run up time on 2201- after his crane card ended on 2024-05-31?
  - Time booked on projects in 2024 by somebody whose card was already lapsed
  - OSHA inspector arrives april 22; by person name and project name total the hours anybody put in after his crane, rigging or other card ran out, and the last such day
  - hours on dead cards
  - 'Most hours on top: surname, given name, card in words, lapsed on, project by name, hours since, last day'
  - TC hrs post cert exp by job jan-jun, navarro on 2201-?
  - Did anyone do work on a site while his proof of training was no longer valid, and for how long?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRS.Code, HRCM.Description AS SkillName, HRRS.ExpireDate, PRTH.JCCo, PRTH.Job,
    JCJM.Description AS JobName, SUM(PRTH.Hours) AS Hours, MAX(PRTH.PostDate) AS LastDay
FROM HRRS WITH (NOLOCK)
JOIN HRCM WITH (NOLOCK)
    ON HRRS.HRCo = HRCM.HRCo
    AND HRRS.Type = HRCM.Type
    AND HRRS.Code = HRCM.Code
JOIN HRRM WITH (NOLOCK)
    ON HRRS.HRCo = HRRM.HRCo
    AND HRRS.HRRef = HRRM.HRRef
JOIN PRTH WITH (NOLOCK)
    ON HRRM.PRCo = PRTH.PRCo
    AND HRRM.PREmp = PRTH.Employee
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
WHERE HRRS.HRCo = @HRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PRTH.PostDate > HRRS.ExpireDate
GROUP BY HRRM.LastName, HRRM.FirstName, HRRS.Code, HRCM.Description, HRRS.ExpireDate, PRTH.JCCo, PRTH.Job,
    JCJM.Description
ORDER BY Hours DESC, HRRM.LastName, HRRM.FirstName, PRTH.JCCo, PRTH.Job
