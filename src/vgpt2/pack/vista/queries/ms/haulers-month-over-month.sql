/*
title: Loads, units and haul pay of each hauler in a month against the month before, with change in percent
grain: one hauler
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  PriorMth: {type: bMonth, example: 2024-05-01}
asks:
  - Which haulers got more and which got less work from us in June than in May?
  - Hauler name, tickets, units and pay in a month and in the month before, change of pay in percent, tickets not voided
  - hauler month over month
  - trukers jun vs may, loads tons and $
  - Why did Ramirez Trucking go from 41,000 in May to 18,000 in June?
  - Two of the small outfits complained at the gate that the dispatcher only feeds his friends, which I do not believe, but I should have in my hand the tickets and the money of every one of them for this month and the last when I talk to them tomorrow.
  - Who among the outside carriers gained, who lost?
  - Compare each carrier's June trips, tons and earnings with May
  - Two small outfits complain dispatch feeds his friends, so for 06/2024 against 05/2024 show per carrier the slips, tons, money and the percentage gained or lost
  - who got more trips, who got fewer
  - Biggest gainer first by carrier's name, June and May side by side for tickets, tons and pay, with the percent
  - hlr lds/tons/pay jul v jun w % chg
  - Which trucking companies did we use more this month than the month preceding, and which ones less?
*/
WITH Hauled AS (
    SELECT MSTD.VendorGroup, MSTD.HaulVendor,
        SUM(CASE WHEN MSTD.Mth = @Mth AND MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Loads,
        SUM(CASE WHEN MSTD.Mth = @Mth AND MSTD.SurchargeKeyID IS NULL THEN MSTD.MatlUnits ELSE 0 END) AS Units,
        SUM(CASE WHEN MSTD.Mth = @Mth THEN MSTD.PayTotal ELSE 0 END) AS Pay,
        SUM(CASE WHEN MSTD.Mth = @PriorMth AND MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS PriorLoads,
        SUM(CASE WHEN MSTD.Mth = @PriorMth AND MSTD.SurchargeKeyID IS NULL THEN MSTD.MatlUnits ELSE 0 END)
            AS PriorUnits,
        SUM(CASE WHEN MSTD.Mth = @PriorMth THEN MSTD.PayTotal ELSE 0 END) AS PriorPay
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.Mth IN (@Mth, @PriorMth)
        AND MSTD.HaulerType = 'H'
        AND MSTD.Void = 'N'
    GROUP BY MSTD.VendorGroup, MSTD.HaulVendor
)
SELECT Hauled.HaulVendor, APVM.Name AS HaulerName, Hauled.Loads, Hauled.PriorLoads, Hauled.Units, Hauled.PriorUnits,
    Hauled.Pay, Hauled.PriorPay, 100 * (Hauled.Pay - Hauled.PriorPay) / NULLIF(Hauled.PriorPay, 0) AS PercentChange
FROM Hauled
JOIN APVM WITH (NOLOCK)
    ON Hauled.VendorGroup = APVM.VendorGroup
    AND Hauled.HaulVendor = APVM.Vendor
ORDER BY Hauled.Pay - Hauled.PriorPay DESC, APVM.Name
