/*
title: Complete subcontracts that still show remaining cost
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts are marked complete although part of the value was never invoiced?
  - Finished subs with a leftover balance, by job and vendor
  - Subcontract, vendor name, job description, current cost, invoiced cost and the difference for every sub with the status complete.
  - leftover on done subs
  - subs we said r finished but theres still money on em
  - Where do commitments hang on agreements whose work is over?
  - Which finished agreements need a deductive change to true them up?
  - finished trade agreements where we were never billed the full price
  - Surety wants our commitments trued up at year end, so identify agreements flagged done whose billing stopped short of the value, by firm and job, and the dollars hanging.
  - stale balances, finished trades
  - biggest hangover first, the firm by name with its job's name, the agreement title, what it was worth, what came in and the gap, deductions ignored
  - SLs stat complete w/ remaing > 0, need deductive COs
  - Some outside firms are marked as all done, yet there is money we promised and they never asked for. Who are they, and how much?
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, SLHD.Job, JCJM.Description AS JobDescription,
    SUM(SLIT.CurCost) AS CurrentCost, SUM(SLIT.InvCost) AS InvoicedCost,
    SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 1
    AND SLIT.ItemType <> 3
GROUP BY SLHD.SL, SLHD.Description, APVM.Name, SLHD.Job, JCJM.Description
HAVING SUM(SLIT.CurCost - SLIT.InvCost) > 0
ORDER BY Remaining DESC, SLHD.SL
