/*
title: Injury log with days lost or restricted
grain: one injured person of an accident
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - I need the injury log for the year with days away from work.
  - Injured people by accident with job title, job name, days lost or restricted, hospital, preventable and workers compensation flags between two dates
  - osha log
  - 300 log stuff for last year, who n how many days
  - List each case with where it happened, what the person does for us, and lost time.
  - recordables w/ days
  - Who was hurt on 1001- and how long were they out?
  - Every hurt employee in 2024, and the time each was off or on light duty
  - Our safety consultant fills out the federal form in February, so for each mishap of 2024 give who was hurt, on which job, hospital or not, and time off
  - hurt hands and restricted duty tally
  - People hurt last year with name, what they do, the site, whether it went through comp and could have been avoided, in date order
  - accdnt list 2024 w/ emp names, LT days, hosp y/n, wc y/n
  - We'd like to know which workers got hurt on our sites, where it happened, and how long each could not do normal work
*/
WITH Lost AS (
    SELECT HRAL.HRCo, HRAL.Accident, HRAL.Seq, SUM(HRAL.Days) AS Days
    FROM HRAL WITH (NOLOCK)
    WHERE HRAL.HRCo = @HRCo
    GROUP BY HRAL.HRCo, HRAL.Accident, HRAL.Seq
)
SELECT HRAT.Accident, HRAT.AccidentDate, HRAT.Location, HRAT.JCCo, HRAT.Job, JCJM.Description AS JobName,
    HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, COALESCE(Lost.Days, 0) AS DaysLost, HRAI.HospitalYN,
    HRAI.PreventableYN, HRAI.WorkersCompYN
FROM HRAT WITH (NOLOCK)
JOIN HRAI WITH (NOLOCK)
    ON HRAT.HRCo = HRAI.HRCo
    AND HRAT.Accident = HRAI.Accident
JOIN HRRM WITH (NOLOCK)
    ON HRAI.HRCo = HRRM.HRCo
    AND HRAI.HRRef = HRRM.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
LEFT JOIN JCJM WITH (NOLOCK)
    ON HRAT.JCCo = JCJM.JCCo
    AND HRAT.Job = JCJM.Job
LEFT JOIN Lost
    ON HRAI.HRCo = Lost.HRCo
    AND HRAI.Accident = Lost.Accident
    AND HRAI.Seq = Lost.Seq
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRAT.AccidentDate, HRAT.Accident, HRAI.Seq
