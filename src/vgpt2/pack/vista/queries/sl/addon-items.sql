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
  - extra percentage charges that were put into trade agreements, like bond premium, and their value
  - The surety asks which subs pay a bond premium or similar surcharge through us, so find each such line with its percentage, its amount and how much was billed.
  - bond and fee lines on subs
  - by agreement, the firm's name, the kind of surcharge spelled out, the percentage, what it is worth and how much has come in on bills
  - addon type lines on SLs, pct + $ cur vs inv
  - Some deals with our trade partners have a markup or insurance charge added as its own row. Which deals, what is it for, and how much?
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
