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
