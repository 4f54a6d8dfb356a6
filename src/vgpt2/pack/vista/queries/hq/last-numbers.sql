/*
title: Last transaction number given by table in a month
grain: one table
level: basic
parameters:
  Co: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What is the last transaction number the system handed out in each module for June?
  - Counter values for every ledger this period
  - last trans number
  - Last transaction numbers of a company and month by table
  - After the crash at 10:15 I need to know where invoice numbering stood in company 1
  - what number r we up to
  - Table and highest number issued, sorted by table, one company and month
*/
SELECT HQTC.TableName, HQTC.LastTrans
FROM HQTC WITH (NOLOCK)
WHERE HQTC.Co = @Co
    AND HQTC.Mth = @Mth
ORDER BY HQTC.TableName
