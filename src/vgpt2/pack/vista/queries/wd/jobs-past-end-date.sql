/*
title: Enabled notifier jobs whose end date has passed
grain: one notifier job
level: basic
parameters:
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which alert e-mails are switched on but ran out of their date range?
  - Notifier jobs still enabled after their end date, with last run
  - Scheduled messages nobody renewed
  - Job, query title, recipients, start, end, last run; active flag on, end before the given day
  - The overdue RFI mail stopped after 3/31, did its schedule just end?
  - notices that ended
  - the daily cash email quit comin in march, is it expired or sumthin
*/
SELECT WDJob.JobName, WDJob.Description, WDQY.Title, WDJob.EmailTo, WDJob.StartDate, WDJob.EndDate, WDJob.LastRun
FROM WDJob WITH (NOLOCK)
LEFT JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
WHERE WDJob.Enable = 'Y'
    AND WDJob.EndDate < @AsOf
ORDER BY WDJob.EndDate, WDJob.JobName
