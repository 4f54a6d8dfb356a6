/*
title: Unanswered RFIs by firm and person who has to answer
grain: one contact
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Who is sitting on our unanswered RFIs?
  - Open RFI count by responding firm and contact
  - rfis by responder
  - Unanswered RFIs of a project counted per respond firm and contact with the oldest due date.
  - who do i chase for rfi answers
*/
SELECT PMFM.FirmName, PMPM.FirstName, PMPM.LastName, COUNT(*) AS OpenRFIs, MIN(PMRI.DateDue) AS OldestDue
FROM PMRI WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMRI.VendorGroup = PMFM.VendorGroup
    AND PMRI.RespondFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMRI.VendorGroup = PMPM.VendorGroup
    AND PMRI.RespondFirm = PMPM.FirmNumber
    AND PMRI.RespondContact = PMPM.ContactCode
WHERE PMRI.PMCo = @PMCo
    AND PMRI.Project = @Project
    AND PMRI.DateRecd IS NULL
GROUP BY PMFM.FirmName, PMPM.FirstName, PMPM.LastName
ORDER BY OpenRFIs DESC, PMFM.FirmName
