/*
title: Subcontract invoice lines of a month whose retainage is more than a cent off the item's work retainage rate times the line's gross amount
grain: one invoice line
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - On which subcontractor bills did we hold back another percentage than the subcontract says?
  - Subcontract invoice lines of a month with subcontractor, job, subcontract, item, gross, retainage withheld, rate of the item and retainage by that rate, where they differ by more than a cent
  - wrong retainage on bills
  - retanage held on SL-2215-03 dosnt match the sl item pct
  - Lone Star Drywall had 4,500 held on 90,000 in June although the item says 10 percent, who else?
  - When the subs send their final applications each of them disputes what we kept, and mostly they are right as somebody keyed five in place of ten on one bill in the middle of the job, so check each line booked in the month against the percentage on the subcontract and show the two amounts.
  - Kept back more or less than agreed
  - June trade bills where the holdback doesn't match the percentage agreed for the line
  - Lone Star disputes what we kept, so recompute holdback on each trade bill booked in June from the agreed percentage and show those off by over a penny, with job and firm.
  - retg keyed wrong, month's sub invs
  - firm, job name, agreement and line, the bill number, the billed sum, what was kept, the agreed percentage and what should have been kept
  - SL inv lines w/ retg <> WC ret % x gross, 06/24
  - We keep a percentage of each hired firm's bill until the end. On which bills did we keep too much or too little?
*/
SELECT APVM.Name AS VendorName, JCJM.Job, JCJM.Description AS JobName, APTL.SL, APTL.SLItem, APTH.APRef,
    APTL.GrossAmt, APTL.Retainage, SLIT.WCRetPct, APTL.GrossAmt * SLIT.WCRetPct AS RetainageByRate
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN SLIT WITH (NOLOCK)
    ON APTL.APCo = SLIT.SLCo
    AND APTL.SL = SLIT.SL
    AND APTL.SLItem = SLIT.SLItem
JOIN JCJM WITH (NOLOCK)
    ON SLIT.JCCo = JCJM.JCCo
    AND SLIT.Job = JCJM.Job
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTL.APCo = @APCo
    AND APTL.Mth = @Mth
    AND ABS(APTL.Retainage - APTL.GrossAmt * SLIT.WCRetPct) > 0.01
ORDER BY APVM.Name, APTL.SL, APTL.SLItem, APTH.APRef
