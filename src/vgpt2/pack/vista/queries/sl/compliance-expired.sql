/*
title: Subcontracts with compliance missing or expired
grain: one compliance entry
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which subcontractors have expired insurance?
  - Subcontract compliance out of date
  - expired compliance
  - Compliance entries of open subcontracts not complied or past their expiry date.
  - whos insurance ran out
  - live trade agreements with lapsed or never fulfilled papers as of June 30
  - Nobody gets a check on Friday without cover, the CFO says, so which firms under running agreements have a certificate that has lapsed or a demand nobody has met?
  - lapsed COIs, live subs
  - firm by firm, the agreement and its title, the paper in question, the date it lapsed and whether it was ever ticked as in order
  - subs out of compl today, N or past exp, open only
  - Which of the outside firms working for us right now don't have valid proof of insurance or other papers we insist on?
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, SLCT.CompCode, SLCT.Description AS Requirement, SLCT.ExpDate, SLCT.Complied
FROM SLHD WITH (NOLOCK)
JOIN SLCT WITH (NOLOCK)
    ON SLHD.SLCo = SLCT.SLCo
    AND SLHD.SL = SLCT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND (SLCT.Complied = 'N' OR SLCT.ExpDate < @AsOf)
ORDER BY APVM.Name, SLHD.SL, SLCT.CompCode
