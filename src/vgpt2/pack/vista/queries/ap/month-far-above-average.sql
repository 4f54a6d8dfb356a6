/*
title: Vendors whose invoices of a month are at least half above their average of the six earlier months with invoices
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  BeginMth: {type: bMonth, example: 2023-12-01}
asks:
  - Flag suppliers that billed at least half more in June than they did on average over the preceding half year.
  - Invoiced this month, average of the six earlier months with invoices, and percent above, by vendor
  - unusual vendor spend
  - Verizon is normally 4,100 and now it is 9,800, are there other spikes like that in May?
  - any vendor billin way more than normal this mth
  - Vendor, name, current period, prior mean, increase, percentage.
  - Analytical review, jumps in what creditors charge us compared with their own history
  - Whose June bills jumped 50% or more over their usual level?
  - 'Before signing may''s expenses the CFO wants outliers explained: suppliers charging at least one and a half times their mean for the previous half year'
  - billing spikes in June
  - Unusual jumps in a month's bills, vendor's name, this period's bills, the typical figure, dollars over, percent over, biggest jump first
  - who billd us 1.5x+ there 6 mo avg in aug
  - Which companies charged us much more this month than they normally do?
*/
WITH Months AS (
    SELECT APTH.VendorGroup, APTH.Vendor, APTH.Mth, SUM(APTH.InvTotal) AS Amount
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
        AND APTH.Mth BETWEEN @BeginMth AND @Mth
    GROUP BY APTH.VendorGroup, APTH.Vendor, APTH.Mth
),
Compared AS (
    SELECT Months.VendorGroup, Months.Vendor, Months.Mth, Months.Amount,
        AVG(Months.Amount) OVER (
            PARTITION BY Months.VendorGroup, Months.Vendor ORDER BY Months.Mth ROWS BETWEEN 6 PRECEDING AND 1 PRECEDING
        ) AS Average
    FROM Months
)
SELECT APVM.Vendor, APVM.Name, Compared.Amount, Compared.Average, Compared.Amount - Compared.Average AS Increase,
    100.0 * (Compared.Amount - Compared.Average) / Compared.Average AS PercentAbove
FROM Compared
JOIN APVM WITH (NOLOCK)
    ON Compared.VendorGroup = APVM.VendorGroup
    AND Compared.Vendor = APVM.Vendor
WHERE Compared.Mth = @Mth
    AND Compared.Average > 0
    AND Compared.Amount >= 1.5 * Compared.Average
ORDER BY Increase DESC, APVM.Name
