/*
title: Audited changes to jobs and contracts between two dates with who made them
grain: one changed field
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who changed the set-up of our jobs and contracts this month, and from what to what?
  - Field changes on the job master and the contract master with old and new value, full name of the user and time
  - job setup changes
  - When, which record, field, before, after, login and name for June 2024, job and contract headers only
  - somebody flipped 1001- back to open on friday nite, who??
  - My name was taken off three projects and I was not told; pull the history for the first half of 2024
  - Retention went from 10 to 5 percent on a job, prove who touched it
  - Edits to project and contract headers in June, before and after, with the person
  - PM insists that retainage on 22-4410 was never lowered; go through the change history of project and contract records for april with time, old value, new value, and full name
  - who fiddled with job headers
  - 'In order of time: whether project or contract, its key, which field, before, after, login, real name'
  - who chgd JC job or contract master 6/1-6/30, old/new vals
  - Someone altered the basic facts of a project, such as its status or manager. Who, when, and what was there before?
*/
SELECT HQMA.DateTime, HQMA.TableName, HQMA.KeyString, HQMA.FieldName, HQMA.OldValue, HQMA.NewValue, HQMA.UserName,
    DDUP.FullName
FROM HQMA WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
WHERE HQMA.Co = @Co
    AND HQMA.TableName IN ('bJCJM', 'bJCCM')
    AND HQMA.RecType = 'C'
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(day, 1, @EndDate)
ORDER BY HQMA.DateTime, HQMA.AuditID
