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
