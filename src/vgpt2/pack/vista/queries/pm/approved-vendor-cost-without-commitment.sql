/*
title: Cost lines of approved change order items that name a vendor and are on no subcontract and no purchase order
grain: one phase and cost type of a change order item
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - The owner approved it and we named a sub for the work, but where is no change written to a subcontract or order?
  - Project, manager, change order item, phase, cost type, vendor, amount for the vendor on approved items without a commitment document
  - approved, not bought out
  - Delta Fire was to get 14,600 out of ACO 3 on 1001-, did we ever issue it to them
  - aprooved changes were we forgot to write the sub chnage
  - Twice this year a subcontractor called to ask for his paperwork on extra work that the client had long paid us for, which is not how I like to hear about it, so list every cost line of an agreed change with a company's name on it that nobody put on a contract or order, with the manager to nag.
  - Promised to somebody, papered with nobody
  - Spot vendor-named dollars in okayed changes that lack a sub CO or PO
  - A steel fabricator threatens to stop until his extra is papered; on every job, what cost inside agreed changes names a company yet sits on neither subcontract nor order, and under which PM?
  - aco cost w/ vendor, not committed
  - 'Uncommitted cost in okayed changes by job: PM, company''s name, code, cost and what was to be bought from them'
  - aprvd CO cost lines w a vendr on em but no SL or PO yet - who do we owe paper
  - The customer agreed and we know which outside company will do it, but where did we forget to write that company a contract or order?
*/
SELECT PMOL.Project, JCJM.Description AS ProjectName, JCMP.Name AS ProjectManager, PMOL.ACO, PMOL.ACOItem,
    PMOI.Description, PMOI.ApprovedDate, PMOL.Phase, PMOL.CostType, APVM.Name AS VendorName, PMOL.EstCost,
    PMOL.PurchaseAmt
FROM PMOL WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOL.PMCo = PMOI.PMCo
    AND PMOL.Project = PMOI.Project
    AND PMOL.ACO = PMOI.ACO
    AND PMOL.ACOItem = PMOI.ACOItem
JOIN APVM WITH (NOLOCK)
    ON PMOL.VendorGroup = APVM.VendorGroup
    AND PMOL.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON PMOL.PMCo = JCJM.JCCo
    AND PMOL.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PMOL.PMCo = @PMCo
    AND PMOI.Approved = 'Y'
    AND PMOL.Subcontract IS NULL
    AND PMOL.PO IS NULL
ORDER BY PMOL.Project, PMOL.ACO, PMOL.ACOItem, PMOL.Phase
