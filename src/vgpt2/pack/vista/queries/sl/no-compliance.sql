/*
title: Open subcontracts without any compliance entry
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts have no compliance set up?
  - Subcontracts without compliance tracking
  - subs no compliance
  - Open subcontracts for which not a single compliance code exists.
  - which subs are we not tracking insurance on
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, SLHD.CompGroup
FROM SLHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND NOT EXISTS (
        SELECT 1
        FROM SLCT WITH (NOLOCK)
        WHERE SLCT.SLCo = SLHD.SLCo
            AND SLCT.SL = SLHD.SL
    )
ORDER BY SLHD.SL
