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
  - Per individual, how many of 22-4410's questions wait on him and the earliest deadline
  - I'm calling the consultants one by one at three; tell me by company and name how many questions on the clinic they haven't replied to, and the oldest due.
  - who owes RFI answers, 1001-
  - 'Most waiting first: designer''s company, person''s name, our unanswered questions counted, earliest deadline'
  - opn rfi cnt by A/E persn job 22-4410
  - On this building, which individual has the most questions of ours unanswered?
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
