/*
title: Subcontracts still pending
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts are pending?
  - Subcontracts with status pending
  - pending subs
  - Pending subcontracts with vendor, job, date and original cost.
  - subs not finalized yet
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, SLHD.Job, SLHD.OrigDate, SUM(SLIT.OrigCost) AS OriginalCost
FROM SLHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 3
GROUP BY SLHD.SL, SLHD.Description, APVM.Name, SLHD.Job, SLHD.OrigDate
ORDER BY SLHD.SL
