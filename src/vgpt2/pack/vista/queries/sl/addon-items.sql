/*
title: Add-on items of subcontracts with kind of add-on and rate
grain: one add-on item
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts carry a bond or fee as an add-on item, and at what rate?
  - Subcontract add-ons with name, percent and amount
  - Subcontract, vendor name, item, add-on number with its description, rate, current cost and invoiced cost.
  - sub addons
  - what bond %s did we tack onto subs
  - Surcharges on top of trade agreements
  - List extras like bonds that sit as separate lines in our agreements.
*/
SELECT SLIT.SL, APVM.Name, SLIT.SLItem, SLIT.Addon, SLAD.Description, SLIT.AddonPct, SLIT.CurCost, SLIT.InvCost
FROM SLIT WITH (NOLOCK)
JOIN SLAD WITH (NOLOCK)
    ON SLIT.SLCo = SLAD.SLCo
    AND SLIT.Addon = SLAD.Addon
JOIN SLHD WITH (NOLOCK)
    ON SLIT.SLCo = SLHD.SLCo
    AND SLIT.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLIT.SLCo = @SLCo
    AND SLIT.ItemType = 4
ORDER BY SLIT.SL, SLIT.SLItem
