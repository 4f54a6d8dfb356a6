/*
title: Enabled notifier jobs whose query has a parameter for which the job gives no value
grain: one missing parameter of a notifier job
level: intermediate
parameters: {}
asks:
  - Which alerts will misfire because a value that their query asks for was never entered?
  - Active notifier jobs lacking a parameter value
  - Somebody copied a dozen alerts for the new company and half of them send nothing. I believe that the copy does not bring the parameter values over; so for those switched on compare what the query wants with what the job has been given, and tell me job, query and the missing item with its description.
  - missing alert parameters
  - notifer jobs with a paramter left blank
  - does Overdue Submittals Co 7 lack the days value of 30, like Expiring Insurance did in May
  - Job, query, company, parameter, description, where value absent or empty.
  - live alerts lacking an input that their underlying search requires
  - We copied alerts for company 7 in May, and the bank covenant warning never came, so for those switched on name each input that the search asks for and nobody filled in.
  - alerts with blanks, won't fire right
  - by alert with its purpose and company, the search with its title, and the input left empty with what it means
  - WD jobs enabled, parm val blank/missing
  - Some automatic mails need a number to work, and it was never typed in. Which mails, and what number?
*/
SELECT WDJob.JobName, WDJob.Description, WDJob.WDCo, WDJob.QueryName, WDQY.Title, WDQP.Param,
    WDQP.Description AS ParameterDescription
FROM WDJob WITH (NOLOCK)
JOIN WDQY WITH (NOLOCK)
    ON WDJob.QueryName = WDQY.QueryName
JOIN WDQP WITH (NOLOCK)
    ON WDQY.QueryName = WDQP.QueryName
WHERE WDJob.Enable = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM WDJP WITH (NOLOCK)
        WHERE WDJP.JobName = WDJob.JobName
            AND WDJP.Param = WDQP.Param
            AND WDJP.InputValue <> ''
    )
ORDER BY WDJob.JobName, WDQP.Param
