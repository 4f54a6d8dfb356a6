/*
title: Notifier jobs with the values they pass to their query
grain: one parameter of a notifier job
level: intermediate
parameters: {}
asks:
  - For which company, days or limits does each e-mail alert run?
  - Notifier jobs, their query and every parameter value
  - The insurance expiry alert fires 30 days ahead, where is that set?
  - alert settings
  - what numbers r plugged into the vista alerts
  - Job, company, query title, parameter, explanation, value entered; switched on jobs only.
  - limits and days every live e-mail alert was set up with, and its company
  - Our broker complains that expiry warnings come too late, so for alerts switched on list each setting, what it stands for, the figure entered, the company, and the receivers.
  - knobs on the alerts
  - alphabetically by alert, company with its name, the search behind it, each setting with its meaning, what's filled in and who gets it
  - WD jobs actv, parm vals
  - Automatic mails warn us at a certain number of days or amount. Which numbers are entered for each?
*/
SELECT WDJob.JobName, WDJob.WDCo, HQCO.Name, WDQY.Title, WDJP.Param, WDJP.Description, WDJP.InputValue, WDJob.EmailTo
FROM WDJob WITH (NOLOCK)
JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
JOIN WDJP WITH (NOLOCK)
    ON WDJob.JobName = WDJP.JobName
LEFT JOIN HQCO WITH (NOLOCK)
    ON WDJob.WDCo = HQCO.HQCo
WHERE WDJob.Enable = 'Y'
ORDER BY WDJob.JobName, WDJP.Param
