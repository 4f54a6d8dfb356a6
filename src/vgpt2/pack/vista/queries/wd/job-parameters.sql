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
