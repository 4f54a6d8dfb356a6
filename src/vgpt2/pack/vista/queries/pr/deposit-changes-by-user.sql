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
