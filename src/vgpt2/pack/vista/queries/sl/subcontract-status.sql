/*
title: Subcontracts of a job with value, invoiced and remaining
grain: one subcontract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Show the subcontracts on this job with what is left to invoice.
  - Subcontract status by job
  - subs on the job
  - For one job list subcontract, vendor, original and current value, invoiced and remaining.
  - how much is left on my subs
  - each trade's deal on 1001-, first price, today's price, charged and unbilled
  - Tomorrow's owner meeting on 22-4410 will go through the buyout, so bring every trade's name, its signed and present price, billing, and what is outstanding.
  - 22-4410 trades, money left
  - by agreement number, what it covers, the trade by name, signed at, worth now, charged, and the rest
  - SL log job 3055, orig/cur/inv/bal
  - Which firms did we hire for this building, at what price, and how much of it haven't they asked for yet?
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, SUM(SLIT.OrigCost) AS OriginalCost, SUM(SLIT.CurCost) AS CurrentCost,
    SUM(SLIT.InvCost) AS InvoicedCost, SUM(SLIT.CurCost) - SUM(SLIT.InvCost) AS Remaining
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.JCCo = @JCCo
    AND SLHD.Job = @Job
    AND SLIT.ItemType <> 3
GROUP BY SLHD.SL, SLHD.Description, APVM.Name
ORDER BY SLHD.SL
