/*
title: Number of audited changes to payroll employees by user and field between two dates
grain: one user and field
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who changes what on employees, and how often?
  - User, full name, field, number of changes, first and last change of employee master records in a date range
  - employee edits by user
  - Our bonding company's questionnaire asks how we make sure that only payroll touches rates and addresses, and the best I can offer is a count by login and by field of everything that was altered on employee records in 2024, so that anything odd stands out
  - who chaged pay rates n how offen
  - Whose hands were in the personnel master this year?
  - Did anyone besides Teresa alter a rate between March and May 2024?
*/
SELECT HQMA.UserName, DDUP.FullName, HQMA.FieldName, COUNT(*) AS Changes, MIN(HQMA.DateTime) AS FirstChange,
    MAX(HQMA.DateTime) AS LastChange
FROM HQMA WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
WHERE HQMA.Co = @PRCo
    AND HQMA.TableName = 'bPREH'
    AND HQMA.RecType = 'C'
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(day, 1, @EndDate)
GROUP BY HQMA.UserName, DDUP.FullName, HQMA.FieldName
ORDER BY Changes DESC, HQMA.UserName, HQMA.FieldName
