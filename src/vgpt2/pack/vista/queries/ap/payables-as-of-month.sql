/*
title: Payables by vendor as of the end of an earlier month, aged by invoice date up to 30, 31 to 60, 61 to 90 and over 90 days
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-03-01}
  AsOf: {type: bDate, example: 2024-03-31}
asks:
  - The auditors want the AP aging as it stood at the end of March, not as it stands today.
  - Vendor payables as of 3/31 with retainage in its own column and buckets 0-30, 31-60, 61-90 and older
  - back-dated ap aging
  - "One row per vendor: current, 31 to 60, 61 to 90, over 90, retainage, total owed, restated to a closed month."
  - need what we owed halvorsen electric and everybody else back in march, the system only shows me now
  - Recreate the December trade creditor listing even though half of it has been settled since
  - Roll the unpaid bills back to a past period end
  - Rebuild trade creditor ages as they stood at March close.
  - Bank examiner questions the first quarter balance sheet, so recreate per supplier what was owed at march 31 by bill date age, with retention apart
  - Q1 aging, turned back
  - AP turned back to an old close, supplier, up to 30, 31-60, 61-90, older, withheld, total owed, as they were at a past close
  - ap aging backdated to 12/31 inv dt buckets + retg col
  - What did we owe every company at the end of an earlier month, ignoring anything we've paid since?
*/
WITH Unpaid AS (
    SELECT APTH.VendorGroup, APTH.Vendor, DATEDIFF(DAY, APTH.InvDate, @AsOf) AS Age,
        CASE WHEN APTD.PayType = APCO.RetPayType THEN 0 ELSE APTD.Amount END AS Payable,
        CASE WHEN APTD.PayType = APCO.RetPayType THEN APTD.Amount ELSE 0 END AS Retainage
    FROM APTD WITH (NOLOCK)
    JOIN APCO WITH (NOLOCK)
        ON APTD.APCo = APCO.APCo
    JOIN APTH WITH (NOLOCK)
        ON APTD.APCo = APTH.APCo
        AND APTD.Mth = APTH.Mth
        AND APTD.APTrans = APTH.APTrans
    WHERE APTD.APCo = @APCo
        AND APTD.Mth <= @ThroughMth
        AND (APTD.Status IN (1, 2) OR APTD.PaidMth > @ThroughMth)
)
SELECT APVM.Vendor, APVM.Name,
    SUM(CASE WHEN Unpaid.Age <= 30 THEN Unpaid.Payable ELSE 0 END) AS Days0To30,
    SUM(CASE WHEN Unpaid.Age BETWEEN 31 AND 60 THEN Unpaid.Payable ELSE 0 END) AS Days31To60,
    SUM(CASE WHEN Unpaid.Age BETWEEN 61 AND 90 THEN Unpaid.Payable ELSE 0 END) AS Days61To90,
    SUM(CASE WHEN Unpaid.Age > 90 THEN Unpaid.Payable ELSE 0 END) AS Over90,
    SUM(Unpaid.Retainage) AS Retainage, SUM(Unpaid.Payable + Unpaid.Retainage) AS Total
FROM Unpaid
JOIN APVM WITH (NOLOCK)
    ON Unpaid.VendorGroup = APVM.VendorGroup
    AND Unpaid.Vendor = APVM.Vendor
GROUP BY APVM.Vendor, APVM.Name
ORDER BY APVM.Name, APVM.Vendor
