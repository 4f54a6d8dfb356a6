/*
title: Subcontract items with retainage below a rate
grain: one subcontract item
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  MinRate: {type: bPct, example: 0.1}
asks:
  - Which subcontracts hold less retainage than our standard?
  - Subcontract items with a low retainage rate
  - subs with low retention
  - Items of open subcontracts whose work completed retainage rate is below a given rate.
  - who are we not holding 10 percent on
*/
SELECT SLHD.SL, APVM.Name, SLIT.SLItem, SLIT.Description, SLIT.WCRetPct, SLIT.CurCost
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLIT.ItemType IN (1, 2)
    AND SLIT.WCRetPct < @MinRate
ORDER BY SLHD.SL, SLIT.SLItem
