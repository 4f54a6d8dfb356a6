/*
title: Disciplinary actions between two dates
grain: one disciplinary action
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which disciplinary actions were taken this year?
  - Discipline log with suspension days
  - write ups
  - Disciplinary records between two dates with code, warning notice, days suspended and follow-up date.
  - who got written up
*/
SELECT HRED.Date, HRRM.LastName, HRRM.FirstName, HRED.Code, HRED.WarningNoticeYN, HRED.DaysSuspended,
    HRED.FollowUpDate
FROM HRED WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRED.HRCo = HRRM.HRCo
    AND HRED.HRRef = HRRM.HRRef
WHERE HRED.HRCo = @HRCo
    AND HRED.Date BETWEEN @BeginDate AND @EndDate
ORDER BY HRED.Date, HRRM.LastName, HRRM.FirstName
