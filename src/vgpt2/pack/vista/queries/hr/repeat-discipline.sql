/*
title: People with two or more disciplinary actions between two dates, with number of actions, warnings, days suspended, last action and job title
grain: one person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who has been disciplined more than once?
  - Person, job title, actions, written warnings, days suspended and latest action date, two or more actions in the period
  - repeat offenders
  - Legal wants to look at our progressive discipline before we let anyone go this winter, therefore I need all people who were written up at least twice over the last twelve months together with the number of warnings, the total of suspended days and the most recent incident
  - employes written up mutiple times
  - Who keeps getting into trouble?
  - Does Brandt have 3 write-ups already since January 2024?
  - Employees written up at least twice during 2024
  - A grievance hearing on the 20th turns on whether we treat people alike, so find everyone with two or more write-ups this year, warnings, suspension days and the latest date
  - guys with a thick write-up file
  - Name and title, whether still here, how many write-ups, how many formal warnings, days sent home, newest one, most at the top
  - emps w 2+ discp actions ytd, warnngs + susp days
  - Who got punished or warned by the company more than one time this year?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.ActiveYN, COUNT(*) AS Actions,
    SUM(CASE WHEN HRED.WarningNoticeYN = 'Y' THEN 1 ELSE 0 END) AS Warnings, SUM(HRED.DaysSuspended) AS DaysSuspended,
    MAX(HRED.Date) AS LastAction
FROM HRED WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRED.HRCo = HRRM.HRCo
    AND HRED.HRRef = HRRM.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRED.HRCo = @HRCo
    AND HRED.Date BETWEEN @BeginDate AND @EndDate
GROUP BY HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.ActiveYN
HAVING COUNT(*) >= 2
ORDER BY Actions DESC, HRRM.LastName, HRRM.FirstName
