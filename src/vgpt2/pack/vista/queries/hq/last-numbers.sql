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
  - How far have the transaction counters run in June, file by file?
  - Server was restored from backup at noon on june 14; before anyone types again I must see what number each file of company 1 had reached for that month
  - where do the counters stand
  - File name in alphabetical order with the highest number handed out in it, one entity, one month
  - HQ trans cntr 6/24 co 3 all tbls
  - Every entry gets a number, one after another. What's the latest number in each book this month?
*/
SELECT HQTC.TableName, HQTC.LastTrans
FROM HQTC WITH (NOLOCK)
WHERE HQTC.Co = @Co
    AND HQTC.Mth = @Mth
ORDER BY HQTC.TableName
