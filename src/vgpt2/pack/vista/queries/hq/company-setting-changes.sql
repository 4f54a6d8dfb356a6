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
  - Options altered in the parameters of ledger, payables, receivables, cash, jobs or payroll during 2024
  - 'Controls report for the auditors: any switch flipped in the entity setup of finance modules between january and june, old and new value, by whom by full name'
  - setup switches flipped, finance
  - 'In order of time: the parameter file, entity by name, which option, before, after, login and real name'
  - who chgd AP/GL/PR co parms since 4/1
  - Someone altered how the accounting part of our program behaves. What was altered, when, and by whom?
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
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
ORDER BY HQMA.DateTime, HQMA.AuditID
