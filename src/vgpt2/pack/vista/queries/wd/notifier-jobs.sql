/*
title: Enabled notifier jobs with their query
grain: one notifier job
level: intermediate
parameters: {}
asks:
  - Which automatic e-mails does the system send, and to whom?
  - Enabled notifier jobs with query and recipients
  - notifier jobs
  - Enabled notifier jobs with query title, last run and recipients.
  - why do i get these vista emails
*/
SELECT WDJob.JobName, WDJob.Description, WDQY.Title, WDJob.LastRun, WDJob.EmailTo, WDJob.EmailCC
FROM WDJob WITH (NOLOCK)
JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
WHERE WDJob.Enable = 'Y'
ORDER BY WDJob.JobName
