/*
title: Accidents at mines by mine and operator
grain: one mine
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many incidents did we have at each pit or quarry?
  - Accidents between two dates by mine with MSHA number, operator, people involved and hospital cases
  - msha accidents
  - what got reported at the limestone quary last year
  - Federal mine inspectors are due; count our cases per site, with those who needed a hospital.
  - mine incidents
  - Safety record of the surface sites we work for outside operators
  - Incidents at each quarry, who runs it, and how many people got hurt
  - Our aggregates client asks for a safety history before renewing, so count for 2023 and 2024 the mishaps at each of his pits, the people involved and hospital trips
  - quarry incident count by msha id
  - Per pit the federal number, its name, the company operating it, incidents, people and hospitalizations, most incidents on top
  - msha accdts by pit/opertor ytd incl hospital
  - How many times did something go wrong at the stone pits we work in, and who owns each of them?
*/
SELECT HRAT.MSHAID, HRMN.MineName, HRMN.Operator, COUNT(DISTINCT HRAT.Accident) AS Accidents,
    COUNT(HRAI.HRRef) AS People, SUM(CASE WHEN HRAI.HospitalYN = 'Y' THEN 1 ELSE 0 END) AS HospitalCases
FROM HRAT WITH (NOLOCK)
JOIN HRMN WITH (NOLOCK)
    ON HRAT.MSHAID = HRMN.MSHAID
LEFT JOIN HRAI WITH (NOLOCK)
    ON HRAT.HRCo = HRAI.HRCo
    AND HRAT.Accident = HRAI.Accident
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRAT.MSHAID, HRMN.MineName, HRMN.Operator
ORDER BY Accidents DESC, HRAT.MSHAID
