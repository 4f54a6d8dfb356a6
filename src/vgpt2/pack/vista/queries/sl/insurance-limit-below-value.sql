/*
title: Compliance limits lower than the value of the subcontract
grain: one compliance entry
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which certificates cover less than the value of the subcontract they belong to?
  - Insurance limit against current subcontract value for open subs
  - Subcontract, vendor, compliance code with its description, limit, current value and shortfall for open subcontracts.
  - underinsured subs
  - certs that dont cover what the sub is worth
  - Where would a claim exceed what the trade's policy pays?
  - Our carrier wants proof that coverage keeps up with change orders; list the gaps.
  - coverage on file that is smaller than what the trade's agreement is worth
  - After the extras on the hospital our broker asks where a policy limit no longer reaches the agreement's present worth, so name the firm, the paper, and the gap.
  - policy too small for the sub
  - largest gap at the top, the firm's name, which paper and when it lapses, the coverage and today's agreement value
  - COI lmt < cur SL $, open only
  - Are there hired firms whose insurance would pay less than the amount of work that we gave them?
*/
WITH Worth AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.CurCost) AS CurrentCost
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.SLCo = @SLCo
        AND SLIT.ItemType <> 3
    GROUP BY SLIT.SLCo, SLIT.SL
)
SELECT SLHD.SL, APVM.Name, SLCT.CompCode, HQCP.Description, SLCT.ExpDate, SLCT.Limit, Worth.CurrentCost,
    Worth.CurrentCost - SLCT.Limit AS Shortfall
FROM SLCT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCT.SLCo = SLHD.SLCo
    AND SLCT.SL = SLHD.SL
JOIN Worth
    ON SLHD.SLCo = Worth.SLCo
    AND SLHD.SL = Worth.SL
JOIN HQCP WITH (NOLOCK)
    ON SLCT.CompCode = HQCP.CompCode
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLCT.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLCT.Limit > 0
    AND SLCT.Limit < Worth.CurrentCost
ORDER BY Shortfall DESC, SLHD.SL, SLCT.CompCode
