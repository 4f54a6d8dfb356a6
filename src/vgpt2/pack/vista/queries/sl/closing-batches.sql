/*
title: Subcontracts in closing batches with job, vendor, remaining cost, close date and who made the batch
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts is somebody about to close, and with how much left on them?
  - Month, batch, creator's name, subcontract, title, job, vendor, remaining cost and close date of subcontracts in a close batch
  - subs being closed
  - Please tell me nobody is closing SL-1001-14, Vogel Masonry still has 9,300 to bill
  - subcontrcts in the close btach right now
  - The year-end cleaning has begun and last December two agreements were closed from under a project manager who then could not pay the final invoice, so before the batch goes through I want to read who put what in it, and whether there is anything remaining, with the biggest remainder on top.
  - Agreements with trades on their way to the archive
  - trade agreements someone has queued to be shut, and the balance on each
  - Two PMs were burned last December when their final bills could not be paid, so who has queued what for closeout, for which job and firm, and is money left?
  - who's killing which subs
  - largest leftover first, the firm by name, the job's name, who set it up with full name, and the date it will take effect
  - whats in the SL close btches, remaing $ + who made it
  - Somebody is about to mark deals with outside firms as done. Which deals, whose doing is it, and is there still something to pay?
*/
SELECT SLXB.Mth, SLXB.BatchId, HQBC.CreatedBy, DDUP.FullName, SLXB.SL, SLXB.Description, SLXB.Job,
    JCJM.Description AS JobName, APVM.Name AS VendorName, SLXB.RemainCost, SLXB.CloseDate
FROM SLXB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON SLXB.Co = HQBC.Co
    AND SLXB.Mth = HQBC.Mth
    AND SLXB.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
LEFT JOIN JCJM WITH (NOLOCK)
    ON SLXB.JCCo = JCJM.JCCo
    AND SLXB.Job = JCJM.Job
LEFT JOIN APVM WITH (NOLOCK)
    ON SLXB.VendorGroup = APVM.VendorGroup
    AND SLXB.Vendor = APVM.Vendor
WHERE SLXB.Co = @SLCo
ORDER BY SLXB.RemainCost DESC, SLXB.SL
