/*
title: Cost of pending changes by vendor that is to do the work
grain: one vendor and project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - What will each vendor get if the pending changes on our jobs are approved?
  - Purchase amounts in unapproved changes by vendor and project
  - Vendor name, project, project description, number of lines, estimated cost and purchase amount of pending items.
  - pending changes by vendor
  - how much extra r the subs each gonna see if these pcos go thru
  - Exposure to trades in proposals the owner has not accepted
  - Which subcontractor or supplier has most at stake in what is still being negotiated?
  - If every open change goes through, how much lands with each sub or supplier?
  - Brenner Plumbing's owner phones daily about his extras; total what is earmarked for him and every other company in changes nobody has approved, by job.
  - sub money riding on pending COs
  - Undecided change work per company name and job, count of lines, cost figured, dollars to be purchased, largest at the top
  - unaprvd pco cost by sub / suplier by job
  - Should our clients accept the additions still being discussed, which outside companies would be paid for doing them, and how much?
*/
SELECT APVM.Name, PMOL.Project, JCJM.Description, COUNT(*) AS Lines, SUM(PMOL.EstCost) AS EstimatedCost,
    SUM(PMOL.PurchaseAmt) AS PurchaseAmount
FROM PMOL WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOL.PMCo = PMOI.PMCo
    AND PMOL.Project = PMOI.Project
    AND PMOL.PCOType = PMOI.PCOType
    AND PMOL.PCO = PMOI.PCO
    AND PMOL.PCOItem = PMOI.PCOItem
JOIN APVM WITH (NOLOCK)
    ON PMOL.VendorGroup = APVM.VendorGroup
    AND PMOL.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON PMOL.PMCo = JCJM.JCCo
    AND PMOL.Project = JCJM.Job
WHERE PMOL.PMCo = @PMCo
    AND PMOI.Approved = 'N'
GROUP BY APVM.Name, PMOL.Project, JCJM.Description
ORDER BY PurchaseAmount DESC, APVM.Name, PMOL.Project
