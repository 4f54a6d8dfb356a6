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
  - Came, went, and still here, for each job code in 2024
  - Owners' retreat on november 7 discusses why we lose operators; per job code how many started and how many left between january and october, and how many there are today
  - comings and goings by job code
  - Job code, taken on, gone, here now, the most departures on top
  - turnovr by pos YTD - hires / terms / actv
  - For each sort of job, how many people joined, how many left, and how many remain?
*/
SELECT HRRM.PositionCode,
    SUM(CASE WHEN HRRM.HireDate BETWEEN @BeginDate AND @EndDate THEN 1 ELSE 0 END) AS Hired,
    SUM(CASE WHEN HRRM.TermDate BETWEEN @BeginDate AND @EndDate THEN 1 ELSE 0 END) AS Terminated,
    SUM(CASE WHEN HRRM.ActiveYN = 'Y' THEN 1 ELSE 0 END) AS ActiveNow
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
GROUP BY HRRM.PositionCode
ORDER BY Terminated DESC, HRRM.PositionCode
