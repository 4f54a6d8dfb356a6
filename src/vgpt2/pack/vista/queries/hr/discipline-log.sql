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
  - Warnings and suspensions handed out in 2024, to whom and for what
  - Unemployment hearing on may 13 asks whether we treat people alike; show all disciplinary steps from january on with name, offense code, written notice, and days sent home
  - warnings n days off, whole year
  - 'In order of day: surname, given name, offense code, notice yes or no, days suspended, follow-up on'
  - discpln YTD w/ susp days
  - Which of our people were warned or sent home as a punishment this year?
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
