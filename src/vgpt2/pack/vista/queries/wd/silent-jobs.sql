/*
title: Enabled notifier jobs that have not run since a date
grain: one notifier job
level: advanced
parameters:
  Since: {type: bDate, example: 2024-06-01}
asks:
  - Which automatic e-mails should go out but have not run this month?
  - Active alerts with no run in the log since a day
  - Nobody got the past due list since June 1, did the job die?
  - alerts not running
  - which report emails did we quit gettin
  - Job, what it looks for, last run on the job, receivers; switched on, no log entry later than the date.
*/
SELECT WDJob.JobName, WDJob.Description, WDQY.Title, WDJob.FirstRun, WDJob.LastRun, WDJob.EmailTo
FROM WDJob WITH (NOLOCK)
JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
WHERE WDJob.Enable = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM WDJBLog WITH (NOLOCK)
        WHERE WDJBLog.JobName = WDJob.JobName
            AND WDJBLog.RunDateTime >= @Since
    )
ORDER BY WDJob.LastRun, WDJob.JobName
