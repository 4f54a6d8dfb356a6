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
  - Find signed change lines that haven't been pushed over to job cost
  - WIP schedule is due the 10th and contract values look light; which okayed change lines still sit on the project side without having been sent to accounting, and for how much?
  - okayed CO lines never sent across
  - Okayed change lines job by job whose transfer to accounting never happened, with wording, day okayed and dollars
  - aco itms aprvd but no interface date, any job
  - Which agreed extras has operations not yet passed along to the bookkeepers' records?
*/
SELECT PMOI.Project, PMOI.ACO, PMOI.ACOItem, PMOI.Description, PMOI.ApprovedDate, PMOI.ApprovedAmt
FROM PMOI WITH (NOLOCK)
WHERE PMOI.PMCo = @PMCo
    AND PMOI.ACO IS NOT NULL
    AND PMOI.Approved = 'Y'
    AND PMOI.InterfacedDate IS NULL
ORDER BY PMOI.Project, PMOI.ACO, PMOI.ACOItem
