/*
title: Invoiced amount by vendor against an earlier period
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  PriorBeginMth: {type: bMonth, example: 2023-01-01}
  PriorEndMth: {type: bMonth, example: 2023-12-01}
asks:
  - How does vendor spend compare with last year?
  - Vendor spend this year against last year
  - vendor yoy
  - Invoiced amount by vendor of two ranges of months side by side with the change.
  - who are we spending way more with than last yr
  - Compare what every supplier billed in 2024 with its 2023 volume.
  - 'Purchasing wants volume rebates and needs proof of growth: january to june of 2024 versus the same half of 2023, per supplier, biggest rise first'
  - supplier spend, ty vs ly
  - Supplier's name, this year's bills, last year's bills, up or down, largest rise on top
  - vndr inv totals q1 24 v q1 23, chg col
  - With which companies do we now buy much more, or less, than a year ago?
*/
SELECT APTH.Vendor, APVM.Name,
    SUM(CASE WHEN APTH.Mth BETWEEN @BeginMth AND @EndMth THEN APTH.InvTotal ELSE 0 END) AS ThisPeriod,
    SUM(CASE WHEN APTH.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN APTH.InvTotal ELSE 0 END) AS PriorPeriod,
    SUM(CASE WHEN APTH.Mth BETWEEN @BeginMth AND @EndMth THEN APTH.InvTotal ELSE -APTH.InvTotal END) AS Change
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND (APTH.Mth BETWEEN @BeginMth AND @EndMth OR APTH.Mth BETWEEN @PriorBeginMth AND @PriorEndMth)
GROUP BY APTH.Vendor, APVM.Name
ORDER BY Change DESC, APTH.Vendor
