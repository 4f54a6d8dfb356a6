/*
title: Billable punch list items whose firm to be charged has no backcharge item on its subcontracts of the project
grain: one punch list item
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which corrections are to be charged to a sub but we have set up no backcharge for him?
  - Project, punch list, item, description, firm to be charged, vendor, finished date; no backcharge line on any subcontract of that vendor and job
  - billable punch, no backcharge
  - We fixed the drywall that Nolan Electric tore open on 1001-, 3,800 dollars, did anyone write it up against him
  - punch itmes we shuld be charging the sub for and arent
  - At the end of each job I find in the lists a good number of lines that the superintendent ticked as chargeable to somebody, and when I look in the subcontract nothing was ever taken off, so the cost stays with us; please find those on all jobs before the final payments go out in December.
  - Damage by others that we repaired and forgot to collect for
  - Chargeable punch work with no deduct set up against the responsible sub
  - Final retainage goes out on the 20th; tell me which completion-list defects were marked to be charged to a sub though his subcontracts on that job carry no deduct at all.
  - punch to bill back, not billed back
  - Chargeable defects with no deduct on the sub's agreement, by job then company name, due and done dates beside
  - billable punchlst itms w/ no BC set up on the sub, all jobs
  - At the end of a job we fix mistakes other companies made; where did we mean to charge them for it but never set that up?
*/
SELECT PMPI.Project, JCJM.Description AS ProjectName, PMPI.PunchList, PMPI.Item, PMPI.Description, PMFM.FirmName,
    PMFM.Vendor, PMPI.DueDate, PMPI.FinDate
FROM PMPI WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMPI.VendorGroup = PMFM.VendorGroup
    AND PMPI.BillableFirm = PMFM.FirmNumber
JOIN JCJM WITH (NOLOCK)
    ON PMPI.PMCo = JCJM.JCCo
    AND PMPI.Project = JCJM.Job
WHERE PMPI.PMCo = @PMCo
    AND PMPI.BillableYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM SLIT WITH (NOLOCK)
        JOIN SLHD WITH (NOLOCK)
            ON SLIT.SLCo = SLHD.SLCo
            AND SLIT.SL = SLHD.SL
        WHERE SLIT.JCCo = PMPI.PMCo
            AND SLIT.Job = PMPI.Project
            AND SLIT.ItemType = 3
            AND SLHD.VendorGroup = PMFM.VendorGroup
            AND SLHD.Vendor = PMFM.Vendor
    )
ORDER BY PMPI.Project, PMFM.FirmName, PMPI.PunchList, PMPI.Item
