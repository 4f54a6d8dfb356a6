/*
title: Dictionary and security changes between two dates with full names
grain: one changed field
level: intermediate
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who gave out rights or altered screens last year? Old and new value, please.
  - Trail of dictionary and permission changes with the administrator's name
  - Somebody added Ray to the payroll group in May, find the entry
  - security change log
  - who been handing out access
  - Date, table, kind of action, key, field, before, after, machine, person.
  - Log of alterations to permissions and program setup during 2024, with before and after
  - 'The IT audit asks for a full trail from January 1 to December 31: who altered permissions or screen setup, when, on which computer, from what value to what value?'
  - who fiddled with security, 2024
  - 'Security and setup audit by day: which record and field, old value, new value, administrator''s full name, PC'
  - dd audit trail ytd perms + setup w/ old/new val
  - Has anybody changed who may do what in the program last year, and can we see what it was before?
*/
SELECT DDDA.RevDate, DDDA.TableName, DDDA.Action, DDDA.KeyString, DDDA.FieldName, DDDA.OldValue, DDDA.NewValue,
    DDDA.UserName, DDUP.FullName, DDDA.HostName
FROM DDDA WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDDA.UserName = DDUP.VPUserName
WHERE DDDA.RevDate >= @BeginDate
    AND DDDA.RevDate < DATEADD(DAY, 1, @EndDate)
ORDER BY DDDA.RevDate, DDDA.TableName, DDDA.KeyString
