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
  - all alerts that are turned on, what triggers them, and the receivers
  - The owner is drowning in automatic mails and wants half of them off before the holidays, so what's switched on, built on which search, who gets it, and when did it go last?
  - robot mails that are live
  - alphabetically by name, what it's for, the search it is built on, when it ran most recently, who gets it and who's in copy
  - WD jobs enabled, to/cc + last run
  - Which mails does the software send on its own, and who are they for?
*/
SELECT WDJob.JobName, WDJob.Description, WDQY.Title, WDJob.LastRun, WDJob.EmailTo, WDJob.EmailCC
FROM WDJob WITH (NOLOCK)
JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
WHERE WDJob.Enable = 'Y'
ORDER BY WDJob.JobName
