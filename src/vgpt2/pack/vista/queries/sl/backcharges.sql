/*
title: Backcharges by subcontract
grain: one backcharge item
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - What backcharges do we have against subcontractors?
  - Backcharge items by subcontract
  - backcharges
  - Subcontract items of type backcharge with vendor and amount invoiced.
  - what did we ding the subs for
*/
SELECT SLIT.SL, SLIT.SLItem, APVM.Name, SLIT.Description, SLIT.Job, SLIT.Phase, SLIT.InvCost
FROM SLIT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLIT.SLCo = SLHD.SLCo
    AND SLIT.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLIT.SLCo = @SLCo
    AND SLIT.ItemType = 3
ORDER BY SLIT.SL, SLIT.SLItem
