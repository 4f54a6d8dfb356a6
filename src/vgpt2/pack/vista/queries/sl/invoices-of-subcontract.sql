/*
title: Invoices against a subcontract with paid and held amounts
grain: one invoice
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  SL: {type: varchar(30), example: 1001-01}
asks:
  - What has been invoiced, paid and held on this subcontract?
  - Payment history of a subcontract
  - sub billing history
  - Invoices of one subcontract with gross, retainage, paid and open amounts.
  - has my sub been payed
*/
SELECT APTH.APRef, APTH.InvDate, SUM(APTD.Amount) AS Payable,
    SUM(CASE WHEN APTD.Status IN (3, 4) THEN APTD.Amount ELSE 0 END) AS Paid,
    SUM(CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END) AS Held,
    SUM(CASE WHEN APTD.Status = 1 THEN APTD.Amount ELSE 0 END) AS OpenAmount
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APTD WITH (NOLOCK)
    ON APTL.APCo = APTD.APCo
    AND APTL.Mth = APTD.Mth
    AND APTL.APTrans = APTD.APTrans
    AND APTL.APLine = APTD.APLine
WHERE APTL.APCo = @SLCo
    AND APTL.SL = @SL
GROUP BY APTH.Mth, APTH.APTrans, APTH.APRef, APTH.InvDate
ORDER BY APTH.InvDate, APTH.APRef
