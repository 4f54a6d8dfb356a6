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
