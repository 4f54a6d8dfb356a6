/*
title: Audited changes to direct deposit set-up with who made them
grain: one changed field
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who touched people's bank instructions this month, and when?
  - Logged additions, changes and deletions of deposit accounts with login, name, time, key and field, without the numbers
  - deposit change log
  - A phishing mail got through on 9/12. Did anyone redirect a paycheck after that?
  - who changed Garcia's bank info
  - direct dep edits, by user n time
  - I suspect that somebody in the office reroutes pay for a day and puts it back.
  - Which logins added, altered or removed direct deposit details in 2024, and at what time?
  - 'After a payroll diversion scam our cyber insurer wants the log: who edited anyone''s bank routing set-up since September 1, the moment, whose record, and which piece of information.'
  - who edited DD info
  - 'in time order: moment, login, person''s full name, add/change/delete, record key, piece of information'
  - dir dep audit trail 9/1-9/30, whos fingerprnts
  - Someone may have redirected a worker's pay to another account; who in the office touched those details, and when?
*/
SELECT HQMA.DateTime, HQMA.UserName, DDUP.FullName, HQMA.RecType, HQMA.KeyString, HQMA.FieldName
FROM HQMA WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
WHERE HQMA.Co = @PRCo
    AND HQMA.TableName = 'bPRDD'
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(day, 1, @EndDate)
ORDER BY HQMA.DateTime, HQMA.AuditID
