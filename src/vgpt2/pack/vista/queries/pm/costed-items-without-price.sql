/*
title: Unapproved change order items on open projects that have cost and no price
grain: one change order item
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which undecided changes would we do for nothing because they hold cost but no revenue?
  - External change order items not approved whose phase cost is above zero while revenue is zero, by project with manager
  - cost but no price
  - Project, project manager, change, item, description, days extra, phase cost, add-on cost, revenue
  - I always find them when it is too late, the PM enters the sub's quote in the phase grid and never fills the amount to the owner, then the item goes on the approval and we have agreed to zero, so please list what is in that state on the open jobs today
  - pco itms with cost and 0 revenu on job 1019-
  - 'Extras given away: expense entered, nothing asked, more than 1,000 at stake'
  - Spot owner-side open changes with expense entered but zero asked for
  - Last quarter we gave away 60,000 in extras by forgetting to charge; check running jobs for undecided client changes carrying expense but nothing in revenue, with the PM's name.
  - pcos with cost, zero price
  - Owner-side undecided items with expense but no revenue, dearest first, job and PM names, days sought, direct and add-on expense
  - ext pco itms, unaprvd, cost >0 rev 0 on opn jobs
  - Which extra works still being discussed would cost us money though we haven't put down any charge to the customer?
*/
SELECT PMOI.Project, JCJM.Description AS ProjectName, JCMP.Name AS ProjectManager, PMOI.PCOType, PMOI.PCO, PMOI.PCOItem,
    PMOI.Description, PMOI.ChangeDays, PMOIPCOTotals.PCOItemPhaseCost, PMOIPCOTotals.PCOItemAddonCost
FROM PMOI WITH (NOLOCK)
JOIN PMOP WITH (NOLOCK)
    ON PMOI.PMCo = PMOP.PMCo
    AND PMOI.Project = PMOP.Project
    AND PMOI.PCOType = PMOP.PCOType
    AND PMOI.PCO = PMOP.PCO
JOIN PMOIPCOTotals WITH (NOLOCK)
    ON PMOI.PMCo = PMOIPCOTotals.PMCo
    AND PMOI.Project = PMOIPCOTotals.Project
    AND PMOI.PCOType = PMOIPCOTotals.PCOType
    AND PMOI.PCO = PMOIPCOTotals.PCO
    AND PMOI.PCOItem = PMOIPCOTotals.PCOItem
JOIN JCJM WITH (NOLOCK)
    ON PMOI.PMCo = JCJM.JCCo
    AND PMOI.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Approved = 'N'
    AND PMOP.IntExt = 'E'
    AND JCJM.JobStatus = 1
    AND PMOIPCOTotals.PCOItemPhaseCost > 0
    AND PMOIPCOTotals.PCOItemRevTotal = 0
ORDER BY PMOIPCOTotals.PCOItemPhaseCost DESC, PMOI.Project, PMOI.PCO, PMOI.PCOItem
