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
