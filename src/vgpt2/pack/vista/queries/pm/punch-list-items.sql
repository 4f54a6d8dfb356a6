/*
title: Open punch list items by responsible firm
grain: one punch list item
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What is still on the punch list?
  - Open punch list items by firm
  - punch list
  - Punch list items without a finish date, with responsible firm and due date.
  - what do the subs still need to fix
  - Corrections on 22-4410 not done yet, sorted by sub
  - The certificate of occupancy hangs on leftovers at the senior center, so show for each company what remains to be corrected, where, and by when.
  - leftover corrections, job 1001-
  - Company by company, corrections left on this job with list, what's wrong, where, deadline
  - opn punch by sub 22-4410 w due dts
  - Near the end of this building small faults are noted; which are not fixed, and who has to do so?
*/
SELECT PMFM.FirmName, PMPI.PunchList, PMPI.Item, PMPI.Description, PMPI.Location, PMPI.DueDate
FROM PMPI WITH (NOLOCK)
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMPI.VendorGroup = PMFM.VendorGroup
    AND PMPI.ResponsibleFirm = PMFM.FirmNumber
WHERE PMPI.PMCo = @PMCo
    AND PMPI.Project = @Project
    AND PMPI.FinDate IS NULL
ORDER BY PMFM.FirmName, PMPI.PunchList, PMPI.Item
