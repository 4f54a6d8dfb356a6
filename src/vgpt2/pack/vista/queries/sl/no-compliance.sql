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
  - active trade deals on which nobody tracks a single required paper
  - The carrier's underwriter meets us Monday and wants no gaps, so pick out running agreements, with the firm's name and assigned package, where no insurance or other paper is tracked at all.
  - subs with zero docs tracked
  - in number order, the agreement's title, the trade by name and which package of demands it was assigned, if there isn't one demand on it
  - open SLs, no comp codes loaded whatsoevr
  - Are there outside firms at work for whom we don't check insurance or any other paper?
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
