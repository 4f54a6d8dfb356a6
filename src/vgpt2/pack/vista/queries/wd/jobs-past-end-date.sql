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
  - alerts turned on although their closing day lies before June 30
  - The owner missed two overdue RFI warnings and is upset, so which e-mail alerts are on but have run off their calendar, who received them, and when did they go last?
  - alerts that timed out
  - earliest closing day on top, the alert with its purpose, the search, receivers, first day, closing day and the most recent run
  - WD jobs enabled, end dt < 6/30
  - Some automatic mails stopped since their period was over, though nobody turned them off. Which?
*/
SELECT WDJob.JobName, WDJob.Description, WDQY.Title, WDJob.EmailTo, WDJob.StartDate, WDJob.EndDate, WDJob.LastRun
FROM WDJob WITH (NOLOCK)
LEFT JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
WHERE WDJob.Enable = 'Y'
    AND WDJob.EndDate < @AsOf
ORDER BY WDJob.EndDate, WDJob.JobName
