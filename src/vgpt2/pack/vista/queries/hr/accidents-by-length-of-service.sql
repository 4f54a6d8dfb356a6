/*
title: People hurt in accidents between two dates by length of service at the time, under 90 days, a year, five years and longer, with preventable and hospital cases and share of all people hurt
grain: one band of service
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Do our new people get hurt more than the old hands?
  - Band of service (under 90 days, under a year, under five years, longer), injured people, preventable, hospital, percent of total
  - injuries by tenure
  - For the safety committee I want to prove that the orientation is too short, so put everyone injured this year into groups by how long he had been with us on the day it happened, first ninety days, first year, up to five years and beyond, and give me the percentage of each
  - acidents by lenght of service
  - Are greenhorns the ones we patch up?
  - Of the 41 hurt in 2024, how many were in their first 90 days?
  - Injured people in 2024 grouped by how long they'd been employed on the day
  - Safety committee decides in february whether orientation must be longer; show how many were hurt within 90 days, a year, five years and later, avoidable, to hospital, and percent
  - green hands vs old timers hurt
  - Tenure band, people hurt, avoidable, hospital, percent of all hurt, newest hires on top
  - injurys by time since hire, <90d / <1y / <5y / 5+
  - Do beginners have more mishaps at work than people who have been here for years?
*/
WITH Hurt AS (
    SELECT HRAI.PreventableYN, HRAI.HospitalYN,
        CASE WHEN DATEDIFF(DAY, HRRM.HireDate, HRAT.AccidentDate) < 90 THEN '1 under 90 days'
            WHEN DATEDIFF(DAY, HRRM.HireDate, HRAT.AccidentDate) < 365 THEN '2 under a year'
            WHEN DATEDIFF(DAY, HRRM.HireDate, HRAT.AccidentDate) < 1825 THEN '3 under five years'
            ELSE '4 five years and over' END AS Service
    FROM HRAT WITH (NOLOCK)
    JOIN HRAI WITH (NOLOCK)
        ON HRAT.HRCo = HRAI.HRCo
        AND HRAT.Accident = HRAI.Accident
    JOIN HRRM WITH (NOLOCK)
        ON HRAI.HRCo = HRRM.HRCo
        AND HRAI.HRRef = HRRM.HRRef
    WHERE HRAT.HRCo = @HRCo
        AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
        AND HRRM.HireDate IS NOT NULL
)
SELECT Hurt.Service, COUNT(*) AS PeopleHurt, SUM(CASE WHEN Hurt.PreventableYN = 'Y' THEN 1 ELSE 0 END) AS Preventable,
    SUM(CASE WHEN Hurt.HospitalYN = 'Y' THEN 1 ELSE 0 END) AS HospitalCases,
    COUNT(*) * 100.0 / SUM(COUNT(*)) OVER () AS PercentOfAll
FROM Hurt
GROUP BY Hurt.Service
ORDER BY Hurt.Service
