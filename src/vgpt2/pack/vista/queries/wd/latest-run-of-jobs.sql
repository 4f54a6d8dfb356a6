/*
title: Latest logged run of each enabled notifier job since a date with status, message and number of runs
grain: one notifier job
level: advanced
parameters:
  Since: {type: bDate, example: 2024-06-01}
asks:
  - How did each of our alerts fare the last time it ran?
  - Last run per active notifier job with status, duration and message
  - After the mail server was replaced on the first of June I have no idea which automatic messages survived. For all of those that are on, show the most recent entry in their log from then, when it was, how it ended and what it said, how many times it ran since, what query it is built on and who the mail goes to; those that did not run may be there with blanks.
  - last alert runs
  - did the notifer jobs run ok latly
  - the Overdue Submittals alert to dave@ourco was fine on 05/30/2024, what did it do last
  - Job, query title, recipients, company, last run, status, duration, message, runs.
  - for every live alert, when it fired last since June 1 and how that ended
  - After the mail server swap, the CFO wants proof that bank covenant warnings still go out, so show each active alert's newest log entry, result, text, duration, and count since June 1.
  - alerts, newest run each
  - those without a run leading, the alert and its search, company name, receivers, the moment, result, how long it took, text and how many runs
  - WD last run stat/msg per enabled job since 6/1
  - Our system mails things by itself. For each of those mails, did the most recent attempt work?
*/
WITH Runs AS (
    SELECT WDJBLog.JobName, WDJBLog.RunDateTime, WDJBLog.RunDuration, WDJBLog.RunStatus, WDJBLog.Message,
        COUNT(*) OVER (PARTITION BY WDJBLog.JobName) AS RunCount,
        ROW_NUMBER() OVER (PARTITION BY WDJBLog.JobName
            ORDER BY WDJBLog.RunDateTime DESC, WDJBLog.StepId DESC) AS Place
    FROM WDJBLog WITH (NOLOCK)
    WHERE WDJBLog.RunDateTime >= @Since
)
SELECT WDJob.JobName, WDJob.Description, WDQY.Title, WDJob.WDCo, HQCO.Name, WDJob.EmailTo, Runs.RunDateTime,
    Runs.RunStatus, Runs.RunDuration, Runs.Message, ISNULL(Runs.RunCount, 0) AS RunCount
FROM WDJob WITH (NOLOCK)
LEFT JOIN Runs
    ON WDJob.JobName = Runs.JobName
    AND Runs.Place = 1
LEFT JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
LEFT JOIN HQCO WITH (NOLOCK)
    ON WDJob.WDCo = HQCO.HQCo
WHERE WDJob.Enable = 'Y'
ORDER BY Runs.RunDateTime, WDJob.JobName
