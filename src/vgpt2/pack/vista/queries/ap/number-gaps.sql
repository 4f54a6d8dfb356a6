/*
title: Invoice transaction numbers given out and not found, by month
grain: one month
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How many payables transactions were deleted each month, judging by the numbers that are missing?
  - missing trans numbers
  - In March the counter says 412 but I only see 405 bills, where are the other seven?
  - Transaction numbers issued against invoices that exist, by month
  - Completeness test of the purchase journal for 2024
  - Month, last number issued, transactions on file, highest on file, difference; only months with a gap
  - invoices that went poof
  - Are sequence numbers absent in the payables journal of 2024, and how many?
  - External audit wonders whether bills got wiped from january to december; set the counter's last figure each month against what still exists
  - skipped AP trans numbers
  - 'Missing AP transactions: period, last number assigned, bills present, highest number, how many absent, only periods with holes'
  - hw many ap trans got delted per mo? counter vs actual
  - Bills get consecutive numbers; in which months are some numbers gone, as if entries had been erased?
*/
SELECT HQTC.Mth, HQTC.LastTrans, COUNT(APTH.APTrans) AS Invoices, MAX(APTH.APTrans) AS HighestTrans,
    HQTC.LastTrans - COUNT(APTH.APTrans) AS Missing
FROM HQTC WITH (NOLOCK)
LEFT JOIN APTH WITH (NOLOCK)
    ON HQTC.Co = APTH.APCo
    AND HQTC.Mth = APTH.Mth
WHERE HQTC.Co = @APCo
    AND HQTC.TableName = 'bAPTH'
    AND HQTC.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY HQTC.Mth, HQTC.LastTrans
HAVING HQTC.LastTrans <> COUNT(APTH.APTrans)
ORDER BY HQTC.Mth
