/*
title: Disciplinary cases to follow up between two dates
grain: one disciplinary action of a person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - With whom do I have to sit down again after a write-up?
  - Actions whose follow-up falls in a date range, with person, code, warning flag, days suspended
  - write-up follow ups
  - who's up for a 30 day check after a warning, july
  - Has the second talk with Brandt been scheduled before 8/15?
  - warnings to revisit
  - Conversations I put in the calendar when somebody was suspended, and when they are due
  - Second talks due this summer after a written warning or suspension
  - Labor lawyer says each warning needs its follow-up by the date we wrote down; for july and august show by name whom to see, for what, and whether he was suspended
  - who needs his second sit-down
  - 'In order of the follow-up day: original day, surname, given name, position, offense code, warning given or not, days suspended'
  - discpln f/u due 7/1-8/31
  - Some people were warned and should be talked to again later. With whom, and on what day?
*/
SELECT HRED.FollowUpDate, HRED.Date, HRED.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRED.Code,
    HRED.WarningNoticeYN, HRED.DaysSuspended
FROM HRED WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRED.HRCo = HRRM.HRCo
    AND HRED.HRRef = HRRM.HRRef
WHERE HRED.HRCo = @HRCo
    AND HRED.FollowUpDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRED.FollowUpDate, HRRM.LastName, HRRM.FirstName
