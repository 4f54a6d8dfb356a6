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
  - Count edits to personnel records in 2024 per login and per field.
  - 'SOX-style controls came up with the bank: tell them who altered people''s payroll files last year, which pieces of information, how many times, and the first and last occasion.'
  - who edits the personnel master
  - login and its owner's full name, what field, how many edits, when first, when last, most edits on top
  - empl mstr chgs per usr/fld ytd, somebody messin w/ addrs?
  - Who has been altering staff records in the payroll program, what did they alter, and how often?
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
