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
  - every bill entered against agreement 1001-01, and whether it was settled, retained or still due
  - Ortega's bookkeeper swears we owe him four bills on 22-3301, so with his attorney calling tomorrow, show each bill, its date, the settled part, the withheld part and the rest.
  - bills and checks on 1001-01
  - by date of the bill and its number, what it amounts to, how much went out, how much is on hold and what is still unpaid
  - SL 1001-01 invs, pd/held/open
  - One hired firm keeps asking for its money. Which of its bills under this deal have we settled, and what are we keeping back?
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
