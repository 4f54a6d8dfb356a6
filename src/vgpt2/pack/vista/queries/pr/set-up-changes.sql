/*
title: Audited changes to deduction, earnings, craft and class rate set-up between two dates with who made them, old and new value
grain: one audited change
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who changed payroll rates or deduction codes in the set-up last month?
  - Table, record, kind of change, field, old and new value, date and full name for payroll set-up changes
  - payroll setup changes
  - The laborers' pension came out twenty cents too high for one week and then was right again without anyone admitting to anything, so I want the trail of what was altered in the craft and class rates and in the deduction and earnings codes during June and by whom
  - who chnaged the union rates and dedcution codes
  - Trail of who fiddled with the pay rules
  - Was it Monica on June 17 who put 4.85 instead of 4.65?
  - What alterations to union rates, pay types and withholding definitions happened in June, by whom?
  - The laborers' pension was briefly wrong; for the trust's inquiry pull each logged edit in June to trade, grade, pay and withholding configuration, with the person's full name, before and after.
  - who touched PR config, june
  - 'in time order: login, full name, which file, record, kind of change, field, former value, present value'
  - audit log pr setup crft/clas/dl/ern cds 6/1-6/30 old→new
  - Someone altered the rules that decide how wages are worked out; who, what, and from what to what?
*/
SELECT HQMA.DateTime, HQMA.UserName, DDUP.FullName, HQMA.TableName, HQMA.KeyString, HQMA.RecType, HQMA.FieldName,
    HQMA.OldValue, HQMA.NewValue
FROM HQMA WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
WHERE HQMA.Co = @PRCo
    AND HQMA.TableName IN ('bPRDL', 'bPREC', 'bPRCM', 'bPRCC', 'bPRCP', 'bPRCI', 'bPRCD', 'bPRCF')
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
ORDER BY HQMA.DateTime, HQMA.TableName, HQMA.KeyString
