/*
title: Subcontract changes tied to change order items the owner has not approved
grain: one subcontract line
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Where have we written a change to a sub although the owner has not approved the change behind it?
  - Sub change lines linked to pending PCO items
  - Project, vendor, subcontract, sub change number, PCO type, PCO, item, text, sub amount and amount pending with the owner.
  - sub changes at risk
  - did we promise subs money b4 the owner said yes
  - Downstream exposure where upstream agreement is missing
  - Any job where the trade has a change and we do not?
  - Where has a sub been given a change while the owner's side remains undecided?
  - 'Bank''s monitor asks about exposure: on all jobs name sub changes written against unsettled owner items, the sub''s name, what we promised him, and what we hope to recover.'
  - sub CO cut before owner's yes
  - Sub's name and his change beside our unsettled item, promised dollars and hoped-for dollars, by job
  - sco's on unaprvd pco itms = at risk $, all jobs
  - Have we promised outside companies extra money before our customer agreed to pay for it?
*/
SELECT PMSL.Project, APVM.Name, PMSL.SL, PMSL.SubCO, PMSL.PCOType, PMSL.PCO, PMSL.PCOItem, PMOP.Description,
    PMSL.Amount AS SubcontractAmount, PMOI.PendingAmount, PMSL.InterfaceDate
FROM PMSL WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMSL.PMCo = PMOI.PMCo
    AND PMSL.Project = PMOI.Project
    AND PMSL.PCOType = PMOI.PCOType
    AND PMSL.PCO = PMOI.PCO
    AND PMSL.PCOItem = PMOI.PCOItem
JOIN PMOP WITH (NOLOCK)
    ON PMOI.PMCo = PMOP.PMCo
    AND PMOI.Project = PMOP.Project
    AND PMOI.PCOType = PMOP.PCOType
    AND PMOI.PCO = PMOP.PCO
LEFT JOIN APVM WITH (NOLOCK)
    ON PMSL.VendorGroup = APVM.VendorGroup
    AND PMSL.Vendor = APVM.Vendor
WHERE PMSL.PMCo = @PMCo
    AND PMSL.RecordType = 'C'
    AND PMSL.SubCO IS NOT NULL
    AND PMOI.Approved = 'N'
ORDER BY PMSL.Project, PMSL.SL, PMSL.SubCO, PMSL.Seq
