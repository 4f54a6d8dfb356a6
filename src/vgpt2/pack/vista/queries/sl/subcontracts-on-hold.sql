/*
title: Open subcontracts with a hold code
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts are on hold?
  - Subcontracts with a hold code
  - held subs
  - Open subcontracts that carry a hold code with its description and vendor.
  - which subs cant we pay
  - active trade deals blocked from payment, and the reason given
  - Three angry trades called the owner about no check, so before the meeting get me every running agreement that carries a block, with firm and what the block means.
  - blocked subs and why
  - grouped by the kind of block with its meaning, the deal's number and title, the trade by name
  - open SLs w/ hold cd
  - Which of the firms under contract have we stopped for now, and what's the reason on file?
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, SLHD.HoldCode, HQHC.Description AS HoldReason
FROM SLHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN HQHC WITH (NOLOCK)
    ON SLHD.HoldCode = HQHC.HoldCode
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLHD.HoldCode IS NOT NULL
ORDER BY SLHD.HoldCode, SLHD.SL
