/*
title: Open payables aged by due date, not due, 1 to 30, 31 to 60 and over 60 days late
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Give me an AP aging by vendor.
  - How old are our open payables as of a date?
  - ap aging 30 60 90
  - Ageing of open vendor amounts by due date in 30 day buckets.
  - how late are we on payin bills
  - How late are unsettled supplier balances at June 30, in monthly bands?
  - 'The bonding agent wants our trade creditors split by lateness at august 31: current, one month, two months and beyond, one firm per line'
  - AP by lateness bands
  - 'Open supplier balances by lateness: supplier''s name, not yet due, up to a month late, up to two, beyond two, alphabetical'
  - ap ageing frm due dt 30/60/60+ per vndr
  - Which companies have been waiting past our payment deadline, and roughly how long, for how much?
*/
SELECT APTH.Vendor, APVM.Name,
    SUM(CASE WHEN DATEDIFF(DAY, APTD.DueDate, @AsOf) <= 0 THEN APTD.Amount ELSE 0 END) AS NotDue,
    SUM(CASE WHEN DATEDIFF(DAY, APTD.DueDate, @AsOf) BETWEEN 1 AND 30 THEN APTD.Amount ELSE 0 END) AS Days1To30,
    SUM(CASE WHEN DATEDIFF(DAY, APTD.DueDate, @AsOf) BETWEEN 31 AND 60 THEN APTD.Amount ELSE 0 END) AS Days31To60,
    SUM(CASE WHEN DATEDIFF(DAY, APTD.DueDate, @AsOf) > 60 THEN APTD.Amount ELSE 0 END) AS Over60
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTD.APCo = @APCo
    AND APTD.Status = 1
GROUP BY APTH.Vendor, APVM.Name
ORDER BY APVM.Name
