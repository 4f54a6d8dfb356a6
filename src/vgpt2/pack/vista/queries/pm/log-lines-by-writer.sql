/*
title: Daily log lines between two dates by person who wrote them with projects, days and lines
grain: one person
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which superintendents write proper daily reports and which put in one line?
  - Person, projects, log days, lines, lines per day, last log date between two dates
  - log lines per super
  - Gus had 1001- the whole of June 2024, how many days did he record and how much
  - who is actualy filling out the dayly logs
  - In arbitration last year our own diaries were thin compared with the subcontractor's, two words a day, so I am going to track for each person in the field how many days he kept, how many entries there are on a day, and when he last wrote anything, and reward the best one with dinner.
  - Diligence of those who keep the site diary
  - 'Compare who keeps the site reports in June: dates covered, entries, entries per date'
  - Attorney says thin diaries lose cases, so rank the people recording field notes for April by how much they enter, on how many jobs and dates, plus latest entry.
  - which supers actually write dailies
  - Full names of people keeping site notes with jobs, dates covered, entries, entries per date, latest, laziest first
  - 'dailys by whoever enterd em, # lines + days, may'
  - Our foremen are supposed to describe each day in writing; who does so thoroughly, and who hardly writes a thing?
*/
SELECT PMDD.CreatedChangedBy, DDUP.FullName, COUNT(DISTINCT PMDD.Project) AS Projects,
    COUNT(DISTINCT PMDD.LogDate) AS LogDays, COUNT(*) AS LogLines,
    1.0 * COUNT(*) / NULLIF(COUNT(DISTINCT PMDD.LogDate), 0) AS LinesPerDay, MAX(PMDD.LogDate) AS LastLogDate
FROM PMDD WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON PMDD.CreatedChangedBy = DDUP.VPUserName
WHERE PMDD.PMCo = @PMCo
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
GROUP BY PMDD.CreatedChangedBy, DDUP.FullName
ORDER BY LogLines, PMDD.CreatedChangedBy
