/*
title: One subcontract with vendor, job, status, approval and original, current and invoiced cost
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  SL: {type: 'varchar(30)', example: 1001-01}
asks:
  - What is subcontract 1001-01 worth, who has it and what has been invoiced on it?
  - For a subcontract number the vendor, job, status, approver, original value, current value, invoiced and left
  - sub 2218-05 totals
  - The surety of one of our trades called about a possible default and would like to know, for this single agreement, the price at signature, the price now, what we have been billed and what would be left to complete
  - hows sub 1877-12 doin, orignal vs billed
  - State of one trade's agreement in a line
  - Who approved 3012-03, and is there anything left on it for Delgado Drywall?
  - summary of trade deal 1001-01, its firm, job, state, approver and money
  - Delgado's bonding company phones at three about agreement 3012-03, and I'd like its signed price, today's price, billing so far, and what's left, in one row with names.
  - quick look at SL 22-3301
  - for a single agreement the firm's name, the job's name, what state it's in, who okayed it, then price at the start, now, charged and left
  - SL 2218-05 snapshot, orig/cur/inv/left
  - I've only a contract number of a firm that works for us. Who is it, on which building, and how do the finances look?
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name AS Vendor, SLHD.Job, JCJM.Description AS JobName, SLHD.Status,
    SLHD.ApprovedBy, SUM(SLIT.OrigCost) AS OriginalCost, SUM(SLIT.CurCost) AS CurrentCost,
    SUM(SLIT.InvCost) AS InvoicedCost, SUM(SLIT.CurCost - SLIT.InvCost) AS LeftToInvoice
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE SLHD.SLCo = @SLCo
    AND SLHD.SL = @SL
GROUP BY SLHD.SL, SLHD.Description, APVM.Name, SLHD.Job, JCJM.Description, SLHD.Status, SLHD.ApprovedBy
