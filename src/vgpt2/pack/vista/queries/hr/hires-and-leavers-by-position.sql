/*
title: Hires and terminations by position between two dates
grain: one position
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What is our turnover by position?
  - Hires and leavers by position code
  - turnover
  - Number of people hired and number who left between two dates, and active people now, by position.
  - which jobs cant we keep people in
*/
SELECT HRRM.PositionCode,
    SUM(CASE WHEN HRRM.HireDate BETWEEN @BeginDate AND @EndDate THEN 1 ELSE 0 END) AS Hired,
    SUM(CASE WHEN HRRM.TermDate BETWEEN @BeginDate AND @EndDate THEN 1 ELSE 0 END) AS Terminated,
    SUM(CASE WHEN HRRM.ActiveYN = 'Y' THEN 1 ELSE 0 END) AS ActiveNow
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
GROUP BY HRRM.PositionCode
ORDER BY Terminated DESC, HRRM.PositionCode
