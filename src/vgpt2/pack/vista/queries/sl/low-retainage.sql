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
  - lines of running trade agreements where we keep back under ten percent
  - The bank's inspector expects ten percent held on every trade, so point out each line of an active agreement where our rate is smaller, with the firm's name and value.
  - under 10 on holdback
  - by agreement, the trade's name, the line and its wording, the percentage we keep for finished work, and what the line is worth
  - SL itms w/ WC retg < 10%, orig + CO itms, open
  - We are supposed to keep a slice of each hired firm's money until the end. Where did we agree to a slice smaller than usual?
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
