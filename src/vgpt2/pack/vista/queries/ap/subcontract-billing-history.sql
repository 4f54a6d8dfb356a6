/*
title: Invoices on a subcontract with running total
grain: one invoice line
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  SL: {type: varchar(30), example: SL-1001}
asks:
  - Show everything a subcontractor has billed on this subcontract.
  - Subcontract billing history with cumulative billed and retainage
  - billed to date on a sub
  - Invoice lines of a subcontract in order of month with gross amount, retainage and running total.
  - what has this sub billed us so far all together
  - Trace every billing against SL-1001 in sequence, with a cumulative figure.
  - Sub on 22-4410 says he's billed 412,000, we think less; go through each of his bills on that subcontract with retention and a cumulative figure
  - draws on SL-2044 to date
  - Period, bill number and date, item, gross, retention, cumulative billed, oldest first, for one subcontract
  - all inv's vs one SL w/ runing tot + retg
  - For one contractor's agreement, what has he charged bill by bill, and how much altogether after each?
*/
SELECT APTL.Mth, APTL.APTrans, APTH.APRef, APTH.InvDate, APTL.SLItem, APTL.GrossAmt, APTL.Retainage,
    SUM(APTL.GrossAmt) OVER (ORDER BY APTL.Mth, APTL.APTrans, APTL.APLine ROWS UNBOUNDED PRECEDING) AS BilledToDate
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
WHERE APTL.APCo = @APCo
    AND APTL.SL = @SL
ORDER BY APTL.Mth, APTL.APTrans, APTL.APLine
