/*
title: Last payables transaction number given in each month against the invoices on file for that month, with how many numbers are not on file
grain: one month
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Do the invoices we can see add up to the transaction numbers that the system handed out each month?
  - Counter of payables transactions by month tied to posted invoices
  - For completeness testing the auditor compares the counter with the file. For each month of 2024 please show the last number given for vendor invoice transactions in company 1, the highest that exists, how many exist, and how many numbers have therefore been deleted, purged or are waiting in a batch.
  - AP number completeness
  - how many ap trans numbers are mising per month
  - counter for June 2024 says 1,204 but I find only 1,198 bills in company 1
  - Month, last number, highest on file, invoices on file, numbers not on file.
  - Compare the monthly counter of vendor bills with what is stored and show what has vanished
  - 'Completeness test of auditors for 2024: for every month the last number the system handed to a payables entry, the highest found, how many exist, and how many vanished'
  - AP counter vs file
  - Month, last number handed out, highest one found, how many bills there are, how many numbers are unaccounted for
  - 'ap trans # gaps by mth jan-jun co 1, how many del''d?'
  - Each bill we type gets a running number. Are there fewer bills than numbers in any month?
*/
WITH Posted AS (
    SELECT APTH.APCo, APTH.Mth, COUNT(*) AS Invoices, MAX(APTH.APTrans) AS HighestTrans
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTH.APCo, APTH.Mth
)
SELECT HQTC.Mth, HQTC.LastTrans, Posted.HighestTrans, ISNULL(Posted.Invoices, 0) AS Invoices,
    HQTC.LastTrans - ISNULL(Posted.Invoices, 0) AS NotOnFile
FROM HQTC WITH (NOLOCK)
LEFT JOIN Posted
    ON HQTC.Co = Posted.APCo
    AND HQTC.Mth = Posted.Mth
WHERE HQTC.TableName = 'bAPTH'
    AND HQTC.Co = @APCo
    AND HQTC.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY HQTC.Mth
