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
  - Former employees of 2024, when each departed and what for
  - 'Unemployment insurance sent a questionnaire: name everybody separated from January to March, the date, how come and whether we''d take them back'
  - who's gone since jan
  - Departures by date with employee name, what they worked as, start date, cause and eligible again or not
  - terms ytd w reasn + norehire flg
  - Which people no longer work here as of this year, and how did that come about?
*/
SELECT HRRM.TermDate, HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRRM.HireDate, HRRM.TermReason,
    HRRM.NoRehireYN
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.TermDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.TermDate, HRRM.LastName, HRRM.FirstName
