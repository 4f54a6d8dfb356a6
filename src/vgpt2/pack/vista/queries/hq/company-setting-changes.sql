/*
title: Changes to company settings of the financial modules
grain: one changed setting
level: intermediate
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - IT audit asks for every change made to company parameters during the year.
  - Who changed the setup of GL, AP, AR, cash, job cost or payroll companies, old and new value
  - Somebody turned off an option in accounts payable in May, who was it?
  - company parameter changes
  - who been messin with the module settings
  - Change date, company name, table, field, previous value, new value, person.
*/
SELECT HQMA.DateTime, HQMA.TableName, HQMA.Co, HQCO.Name, HQMA.FieldName, HQMA.OldValue, HQMA.NewValue, HQMA.UserName,
    DDUP.FullName
FROM HQMA WITH (NOLOCK)
LEFT JOIN HQCO WITH (NOLOCK)
    ON HQMA.Co = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
WHERE HQMA.TableName IN ('bHQCO', 'bGLCO', 'bAPCO', 'bARCO', 'bCMCO', 'bJCCO', 'bPRCO')
    AND HQMA.RecType = 'C'
    AND HQMA.DateTime BETWEEN @BeginDate AND @EndDate
ORDER BY HQMA.DateTime, HQMA.AuditID
