/*
title: Approved change order items not interfaced to job cost
grain: one change order item
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which approved change orders are not in job cost yet?
  - Approved CO items not interfaced
  - acos not interfaced
  - Change order items with an ACO, approved and without an interface date.
  - approved cos that arent in the contract yet
*/
SELECT PMOI.Project, PMOI.ACO, PMOI.ACOItem, PMOI.Description, PMOI.ApprovedDate, PMOI.ApprovedAmt
FROM PMOI WITH (NOLOCK)
WHERE PMOI.PMCo = @PMCo
    AND PMOI.ACO IS NOT NULL
    AND PMOI.Approved = 'Y'
    AND PMOI.InterfacedDate IS NULL
ORDER BY PMOI.Project, PMOI.ACO, PMOI.ACOItem
