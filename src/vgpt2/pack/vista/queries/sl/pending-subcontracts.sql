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
  - trade deals keyed but not yet live, with the firm and price
  - The VP wants every award that's still waiting to take effect before Monday's start, including the trade's name, job, date written, and amount at signing.
  - awards parked, waiting to go live
  - in number order, the deal's title, the trade by name, the job, the day it was drawn up and its starting price
  - SLs sitting in pendng, orig $ + vndr
  - Which agreements with outside firms have been entered but aren't in force so far?
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
