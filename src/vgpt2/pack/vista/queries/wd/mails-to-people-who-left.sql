/*
title: Enabled notifier jobs that write to employees who are inactive
grain: one notifier job and user
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which alerts still e-mail people who no longer work here?
  - alerts to leavers
  - Notifier jobs sent to users tied to an inactive employee
  - Confidential figures that may be leaving the house by schedule
  - take Paula Dunn n the other ex employees off the auto emails
  - Job, query title, to, copy, user, name, termination date
  - Ben Ruiz left in May and IT says his mailbox still gets our budget warnings, which ones are they?
  - live alerts addressed to somebody who's no longer an active employee
  - Our lawyer warns that Ben Ruiz still gets budget figures at a competitor, so find every switched-on alert whose receiver is an inactive employee, with name and the day he ended.
  - leavers still getting our robot mail
  - by alert with its search, the receivers, the copy line, then login, full name and last day of the one who's gone
  - WD jobs emailing termd empls
  - Do any automatic mails go to people who don't work for us any more?
*/
SELECT WDJob.JobName, WDQY.Title, WDJob.EmailTo, WDJob.EmailCC, WDJob.BCC, DDUP.VPUserName, DDUP.FullName, PREH.TermDate
FROM WDJob WITH (NOLOCK)
JOIN DDUP WITH (NOLOCK)
    ON CHARINDEX(';' + DDUP.EMail + ';', ';' + REPLACE(REPLACE(
        COALESCE(WDJob.EmailTo, '') + ';' + COALESCE(WDJob.EmailCC, '') + ';' + COALESCE(WDJob.BCC, ''),
        ',', ';'), ' ', '') + ';') > 0
JOIN PREH WITH (NOLOCK)
    ON DDUP.PRCo = PREH.PRCo
    AND DDUP.Employee = PREH.Employee
LEFT JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
WHERE WDJob.Enable = 'Y'
    AND DDUP.EMail <> ''
    AND PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'N'
ORDER BY WDJob.JobName, DDUP.VPUserName
