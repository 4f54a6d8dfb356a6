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
