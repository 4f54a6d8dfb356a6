/*
title: Subcontracts approved by the person who entered them
grain: one subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts were typed in and approved by one and the same person?
  - Jess wrote the Baxter sub n signed off on it too
  - Did Fiona write and approve the 275,000 agreement for the parking deck herself?
  - Four-eyes test on what we promise to trades
  - Subcontract, job, vendor, name, current value, login, full name, entered on, project manager
  - maker approved own sub
  - Approved subcontracts whose entry batch was made by the approver, with value and project manager
  - agreements with trades where the same login keyed it and signed it off
  - Internal audit tests segregation of duties in July, and wants every sub contract that its own author released, with the project manager and the dollars at stake.
  - subs self-approved by whoever keyed 'em
  - biggest first, the firm by name, the job, the full name of whoever created and okayed it, the day it was keyed and the job's PM
  - SLs where apprvd by = batch creator, SOD issue, w/ $
  - Did anybody sign off on his own paperwork when hiring outside firms? Give me the firms, who it was, and how large each deal is.
*/
SELECT SLHD.SL, SLHD.Job, SLHD.Vendor, APVM.Name, SLHD.ApprovedBy, DDUP.FullName, HQBC.DateCreated,
    JCMP.Name AS ProjectManager, SUM(SLIT.CurCost) AS CurrentCost
FROM SLHD WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON SLHD.SLCo = HQBC.Co
    AND SLHD.AddedMth = HQBC.Mth
    AND SLHD.AddedBatchID = HQBC.BatchId
    AND SLHD.ApprovedBy = HQBC.CreatedBy
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN DDUP WITH (NOLOCK)
    ON SLHD.ApprovedBy = DDUP.VPUserName
LEFT JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Approved = 'Y'
GROUP BY SLHD.SL, SLHD.Job, SLHD.Vendor, APVM.Name, SLHD.ApprovedBy, DDUP.FullName, HQBC.DateCreated, JCMP.Name
ORDER BY CurrentCost DESC, SLHD.SL
