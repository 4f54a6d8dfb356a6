/*
title: Runs of notifier jobs by status since a date
grain: one notifier job and run status
level: advanced
parameters:
  Since: {type: bDate, example: 2024-06-01}
asks:
  - How often did each alert run this month and with which result?
  - Notifier run statistics by job and outcome with first and last time
  - Did the payroll hours alert run all five nights last week?
  - notifier run stats
  - is the alert thing even workin
  - Job, query title, receivers, outcome, number of runs, latest run.
  - tally of alert runs since June 1, split by how they ended
  - IT has to report the reliability of automatic mails to the audit committee, so count per alert and result how many runs there were since June 1, with the earliest and latest.
  - alert run tally, by outcome
  - by alert with its search and receivers, each result, how many, the earliest and the latest time
  - WD log cnt by job/stat since 6/1
  - How many times was each automatic mail started this month, and did it succeed?
*/
SELECT WDJob.JobName, WDQY.Title, WDJob.EmailTo, WDJBLog.RunStatus, COUNT(*) AS Runs,
    MIN(WDJBLog.RunDateTime) AS FirstRun, MAX(WDJBLog.RunDateTime) AS LastRun
FROM WDJBLog WITH (NOLOCK)
JOIN WDJob WITH (NOLOCK)
    ON WDJBLog.JobName = WDJob.JobName
LEFT JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
WHERE WDJBLog.RunDateTime >= @Since
GROUP BY WDJob.JobName, WDQY.Title, WDJob.EmailTo, WDJBLog.RunStatus
ORDER BY WDJob.JobName, WDJBLog.RunStatus
