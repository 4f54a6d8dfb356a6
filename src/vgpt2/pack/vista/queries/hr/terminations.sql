/*
title: People who left between two dates with reason
grain: one person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who left the company this year and why?
  - Terminations with reason and rehire flag
  - terminations
  - People with a termination date between two dates, reason, and whether they may be rehired.
  - who quit or got fired
*/
SELECT HRRM.TermDate, HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRRM.HireDate, HRRM.TermReason,
    HRRM.NoRehireYN
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.TermDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.TermDate, HRRM.LastName, HRRM.FirstName
