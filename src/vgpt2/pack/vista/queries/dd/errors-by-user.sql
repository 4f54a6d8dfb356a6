/*
title: Logged application errors by user and company since a date
grain: one user and company
level: advanced
parameters:
  Since: {type: bDate, example: 2024-06-01}
asks:
  - Whose machine keeps crashing? Count the logged errors per person this month.
  - 'Application log summary: user, company, errors, unhandled ones, last time'
  - Help desk wants the ten people with most errors since June 1
  - error counts per user
  - vista keeps blowin up for who exactly
  - Login, full name, phone, company name, number of entries that are not mere information, last occurrence.
  - Tally of logged program failures per person and entity from June 1 on
  - 'Before upgrading PCs the help desk manager wants to know who suffers most: since June 1, real failures per user with name, phone, entity, how many uncaught, and the last time.'
  - who gets the most crashes
  - Person's full name, telephone, company with name, application errors, unhandled ones, most recent; worst plagued ahead
  - app err log cnt per usr/co since 6/1, excl info msgs
  - Whose screen shows error messages all the time, and at what number can I ring them?
*/
SELECT DDAL.UserName, DDUP.FullName, DDUP.Phone, DDAL.Company, HQCO.Name, COUNT(*) AS Errors,
    SUM(CASE WHEN DDAL.UnhandledError = 1 THEN 1 ELSE 0 END) AS Unhandled, MAX(DDAL.DateTime) AS LastError
FROM DDAL WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDAL.UserName = DDUP.VPUserName
LEFT JOIN HQCO WITH (NOLOCK)
    ON DDAL.Company = HQCO.HQCo
WHERE DDAL.DateTime >= @Since
    AND DDAL.Informational = 0
GROUP BY DDAL.UserName, DDUP.FullName, DDUP.Phone, DDAL.Company, HQCO.Name
ORDER BY Errors DESC, DDAL.UserName
