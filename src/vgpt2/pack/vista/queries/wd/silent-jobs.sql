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
  - alerts turned on yet with nothing in their log since June 1
  - Collections didn't receive the past-due warning all month, and the bank noticed, so which active alerts haven't fired since June 1, when did each first and last fire, and to whom?
  - dead air, alerts on but quiet
  - longest quiet on top, the alert with its purpose and search, the very first and the most recent run, and receivers
  - WD enabled jobs, no log entry since 6/1
  - Which automatic mails ought to be coming but have been quiet lately?
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
