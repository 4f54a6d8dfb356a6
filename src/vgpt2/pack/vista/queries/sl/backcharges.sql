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
  - amounts we deducted from trade partners for damage or cleanup we had to handle
  - Framer disputes a 3,400 deduction for cleanup, and legal wants all charges put back on our subs, which agreement and cost code each one sits on, and how much.
  - dings for cleanup and rework, who ate it
  - in agreement order, the firm's name, what the deduction was for, the job, the cost code and the dollars
  - all BCs on SLs, vndr + job + amt
  - When a hired firm broke something and we made them pay for it, where is that recorded and for how much?
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
