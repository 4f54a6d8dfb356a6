/*
title: Pending change amount by the person responsible for the change
grain: one person
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which of our people is sitting on how much in undecided changes?
  - Undecided change items by responsible contact of the pending change order with count, amount and oldest creation date
  - pending by person
  - Firm, last name, first name, pending changes, items, amount, oldest
  - whats on Jenny Ortiz plate for cos right now
  - I want to speak with the 3 engineers who hold most of the 1.8 million we have not settled
  - Who has to move so that extras get decided
  - Whose name stands on undecided changes, with count, dollars and the oldest?
  - Two project engineers leave in August, so before they go tell me by person how many unsettled changes they're assigned, the dollars, and how old the eldest is.
  - undecided COs per person in charge
  - Person in charge and his company, undecided changes, lines, dollars, eldest one's date, most dollars first
  - pcos by resp person w $ - whos holdin the bag
  - Each proposed extra has somebody assigned to push it; who has the largest pile not yet decided?
*/
SELECT PMFM.FirmName, PMPM.LastName, PMPM.FirstName, COUNT(DISTINCT PMOP.KeyID) AS PendingChanges,
    COUNT(*) AS Items, SUM(PMOI.PendingAmount) AS PendingAmount, MIN(PMOP.DateCreated) AS Oldest
FROM PMOP WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOP.PMCo = PMOI.PMCo
    AND PMOP.Project = PMOI.Project
    AND PMOP.PCOType = PMOI.PCOType
    AND PMOP.PCO = PMOI.PCO
JOIN PMPM WITH (NOLOCK)
    ON PMOP.VendorGroup = PMPM.VendorGroup
    AND PMOP.ResponsibleFirm = PMPM.FirmNumber
    AND PMOP.ResponsiblePerson = PMPM.ContactCode
JOIN PMFM WITH (NOLOCK)
    ON PMPM.VendorGroup = PMFM.VendorGroup
    AND PMPM.FirmNumber = PMFM.FirmNumber
WHERE PMOP.PMCo = @PMCo
    AND PMOI.Approved = 'N'
GROUP BY PMFM.FirmName, PMPM.FirmNumber, PMPM.ContactCode, PMPM.LastName, PMPM.FirstName
ORDER BY PendingAmount DESC, PMPM.LastName, PMPM.FirstName
