/*
title: Billable punch list items by the firm to be charged
grain: one firm and project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which punch list work can we charge back, and to which firm?
  - Billable punch items counted by billable firm and project
  - Firm to bill, its vendor number, project, project description, number of billable items, finished and open; one row per firm and project.
  - billable punch items
  - who do we backcharge for there mess
  - Corrections somebody else has to pay for
  - 'At close-out: defects caused by others, by company and job, and how many are fixed'
  - Corrections flagged chargeable, tallied by the company that must pay and job
  - 'Close-out meeting Wednesday: I want to know, for every sub we intend to charge for repair work, his vendor number, the job, how many such defects, how many are done.'
  - repairs to bill others for
  - 'By company to pay, then job name: chargeable defects counted, done and remaining, its AP number'
  - punch bak-charge candidates by sub + job, done vs open
  - Which outside companies have to pay us for mistakes we noted at the end of jobs, and how many of these are repaired?
*/
SELECT PMFM.FirmName, PMFM.Vendor, PMPI.Project, JCJM.Description, COUNT(*) AS BillableItems,
    COUNT(PMPI.FinDate) AS Finished, COUNT(*) - COUNT(PMPI.FinDate) AS StillOpen
FROM PMPI WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMPI.PMCo = JCJM.JCCo
    AND PMPI.Project = JCJM.Job
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMPI.VendorGroup = PMFM.VendorGroup
    AND PMPI.BillableFirm = PMFM.FirmNumber
WHERE PMPI.PMCo = @PMCo
    AND PMPI.BillableYN = 'Y'
GROUP BY PMFM.FirmName, PMFM.Vendor, PMPI.Project, JCJM.Description
ORDER BY PMFM.FirmName, PMPI.Project
