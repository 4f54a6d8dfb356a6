/*
title: Markups on unapproved change order items that differ from the project's standard markup
grain: one change order item and cost type
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which pending changes carry a markup other than the one set up for the project?
  - Unapproved change order items with contract markup by cost type against the project default
  - off-standard markups
  - Project, project name, pending change order, item, cost type, markup on the item, markup of the project, difference
  - The Port contract allows 15 on labour and 10 on subs and not a cent more, but when I opened the last pricing somebody had typed 12 on the sub line, so I would like to see all the places where the percentage was changed by hand before these go to the owner
  - PCO mark ups that dont mach the job setup, 1026- esp
  - Overhead and profit we added beyond what was agreed at the start
  - Open changes whose fee percentage strays from what the job was set up with
  - The university's auditor disallowed 9,000 of overhead last year, so on unsettled changes find each line where the percentage on labor, subs or material isn't the job's agreed one.
  - pco fee % not matching job setup
  - Undecided change lines with percent used next to the job's agreed percent, by job name and kind of cost by name
  - OH&P % on unaprvd pcos dif from the job default
  - On extras not yet agreed, where did we add a different percentage for profit than this job normally uses?
*/
SELECT PMOM.Project, JCJM.Description AS ProjectName, PMOM.PCOType, PMOM.PCO, PMOM.PCOItem, PMOI.Description,
    PMOM.CostType, JCCT.Description AS CostTypeName, PMOM.ConMarkUp, PMPC.Markup,
    PMOM.ConMarkUp - PMPC.Markup AS Difference
FROM PMOM WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOM.PMCo = PMOI.PMCo
    AND PMOM.Project = PMOI.Project
    AND PMOM.PCOType = PMOI.PCOType
    AND PMOM.PCO = PMOI.PCO
    AND PMOM.PCOItem = PMOI.PCOItem
JOIN PMPC WITH (NOLOCK)
    ON PMOM.PMCo = PMPC.PMCo
    AND PMOM.Project = PMPC.Project
    AND PMOM.PhaseGroup = PMPC.PhaseGroup
    AND PMOM.CostType = PMPC.CostType
JOIN JCJM WITH (NOLOCK)
    ON PMOM.PMCo = JCJM.JCCo
    AND PMOM.Project = JCJM.Job
JOIN JCCT WITH (NOLOCK)
    ON PMOM.PhaseGroup = JCCT.PhaseGroup
    AND PMOM.CostType = JCCT.CostType
WHERE PMOM.PMCo = @PMCo
    AND PMOI.Approved = 'N'
    AND PMOM.ConMarkUp <> PMPC.Markup
ORDER BY PMOM.Project, PMOM.PCOType, PMOM.PCO, PMOM.PCOItem, PMOM.CostType
