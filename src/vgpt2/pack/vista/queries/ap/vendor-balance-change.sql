/*
title: Payables by vendor at the end of two months with the change
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  EarlierMth: {type: bMonth, example: 2024-03-01}
  LaterMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which vendors explain the increase in payables since the last quarter end?
  - Unpaid amount by vendor at two month ends, difference and share of the total later balance
  - AP flux by vendor
  - The reviewer's comment on our quarterly package is that payables grew by 1.3 million between March and June and would we please explain, so I would like everyone we owed at either date, the two balances and the movement, sorted by size so that I can write about the top ten.
  - change in ap balanse per vendr mar to jun
  - Whom do we owe more than we did in spring?
  - Is Consolidated Steel behind most of it, they went from 120,000 to 640,000?
  - What moved our payables between March and June, firm by firm?
  - Bank's covenant analyst asks why trade creditors rose 900,000 since year end; balances at both closes per supplier, movement, and share of the later figure
  - who drove the AP swing
  - AP at two closes with vendor name, earlier balance, later balance, movement, percentage of the later total; biggest swing first
  - ap bal per vndr dec v mar, chg $
  - Compared with a few months ago, to whom do we owe much more or less now?
*/
WITH Balances AS (
    SELECT APTH.VendorGroup, APTH.Vendor,
        SUM(CASE WHEN APTD.Mth <= @EarlierMth AND (APTD.Status IN (1, 2) OR APTD.PaidMth > @EarlierMth)
            THEN APTD.Amount ELSE 0 END) AS EarlierBalance,
        SUM(CASE WHEN APTD.Status IN (1, 2) OR APTD.PaidMth > @LaterMth THEN APTD.Amount ELSE 0 END) AS LaterBalance
    FROM APTD WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTD.APCo = APTH.APCo
        AND APTD.Mth = APTH.Mth
        AND APTD.APTrans = APTH.APTrans
    WHERE APTD.APCo = @APCo
        AND APTD.Mth <= @LaterMth
        AND (APTD.Status IN (1, 2) OR APTD.PaidMth > @EarlierMth)
    GROUP BY APTH.VendorGroup, APTH.Vendor
)
SELECT APVM.Vendor, APVM.Name, Balances.EarlierBalance, Balances.LaterBalance,
    Balances.LaterBalance - Balances.EarlierBalance AS Change,
    100.0 * Balances.LaterBalance / NULLIF(SUM(Balances.LaterBalance) OVER (), 0) AS PercentOfTotal
FROM Balances
JOIN APVM WITH (NOLOCK)
    ON Balances.VendorGroup = APVM.VendorGroup
    AND Balances.Vendor = APVM.Vendor
ORDER BY ABS(Balances.LaterBalance - Balances.EarlierBalance) DESC, APVM.Name
