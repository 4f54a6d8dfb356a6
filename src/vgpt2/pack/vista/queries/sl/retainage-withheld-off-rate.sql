/*
title: Subcontract invoice lines of a range of months whose retainage is more than one dollar off the rate of the subcontract item
grain: one invoice line
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - On which sub invoices did we hold back more or less than the subcontract says?
  - Month, vendor, invoice, subcontract, item, gross, retainage withheld, retainage at the item's rate, difference, January to June
  - retainage withheld wrong
  - Beacon Drywall was cut at 5 instead of 10 on the May invoice, 6,150 short, were there any more
  - invoces where the retenion dosnt match the contract pct
  - A subcontractor's bookkeeper and I have been comparing what each of us thinks is kept back and are off by a few thousand, and the only explanation is that somebody typed over the amount in payables on one or two bills, so go through the half year and show every line that does not come out when you multiply.
  - Holdback that somebody overtyped
  - trade bill lines January to June where holdback is over a dollar from the agreed percentage
  - A trade's bookkeeper and ours are off by thousands, so for months 1/2024 to 6/2024 recalculate the holdback on every trade bill line and list those that miss by more than $1.
  - overtyped retg, six months
  - by month and the trade's name, transaction, bill number and day, agreement and line, agreed percentage, gross, kept, should have been kept, plus or minus
  - SL inv lns, retg <> gross x itm %, tol $1, jan-jun
  - Over half a year, did we hold back the wrong share of some firm's bill? Which bills, and off by how much?
*/
SELECT APTL.Mth, APTL.APTrans, APVM.Name AS VendorName, APTH.APRef, APTH.InvDate, APTL.SL, APTL.SLItem, SLIT.WCRetPct,
    APTL.GrossAmt, APTL.Retainage, APTL.GrossAmt * SLIT.WCRetPct AS RetainageAtRate,
    APTL.Retainage - APTL.GrossAmt * SLIT.WCRetPct AS Difference
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN SLIT WITH (NOLOCK)
    ON APTL.APCo = SLIT.SLCo
    AND APTL.SL = SLIT.SL
    AND APTL.SLItem = SLIT.SLItem
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTL.APCo = @SLCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    AND APTL.LineType = 7
    AND ABS(APTL.Retainage - APTL.GrossAmt * SLIT.WCRetPct) > 1
ORDER BY APTL.Mth, APVM.Name, APTL.APTrans, APTL.APLine
