/*
title: Documents sent from a project between two dates with recipient
grain: one document sent to one contact
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What did we send out on this project, to whom, when and how?
  - Send log of a project with firm and contact
  - Date and time, user, document type and number, subject, firm, contact, e-mail address, printed, e-mailed or faxed, one row per recipient.
  - sent document log
  - did we ever email that rfi to the arcitect in june
  - Proof for the lawyer of what went out on 1001- and who received it
  - Outgoing correspondence of the project team in a period
  - Everything our team sent out on 22-4410 in June, recipient and channel included
  - Mediation on the pump station starts Monday; prove what left our office from April 1 to 30, at what hour, by whom, to which company and person, printed, faxed or emailed.
  - outgoing log, job 1001-, june
  - 'Outgoing papers of June by hour: sender, topic, receiving company and person, address, printed, mailed or faxed'
  - who got wht from us on 22-4410, dt + methd
  - On this building, which papers did we send to whom last month, and did they go by email or some other way?
*/
SELECT vrvPMDocDistAudit.CreatedDateTime, vrvPMDocDistAudit.CreatedBy, vrvPMDocDistAudit.DocType,
    vrvPMDocDistAudit.Document, vrvPMDocDistAudit.Subject, PMFM.FirmName, PMPM.FirstName, PMPM.LastName,
    vrvPMDocDistAudit.EMail, vrvPMDocDistAudit.Printed, vrvPMDocDistAudit.Emailed, vrvPMDocDistAudit.Faxed
FROM vrvPMDocDistAudit WITH (NOLOCK)
LEFT JOIN PMFM WITH (NOLOCK)
    ON vrvPMDocDistAudit.VendorGroup = PMFM.VendorGroup
    AND vrvPMDocDistAudit.SentToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON vrvPMDocDistAudit.VendorGroup = PMPM.VendorGroup
    AND vrvPMDocDistAudit.SentToFirm = PMPM.FirmNumber
    AND vrvPMDocDistAudit.SentToContact = PMPM.ContactCode
WHERE vrvPMDocDistAudit.PMCo = @PMCo
    AND vrvPMDocDistAudit.Project = @Project
    AND vrvPMDocDistAudit.CreatedDateTime >= @BeginDate
    AND vrvPMDocDistAudit.CreatedDateTime < DATEADD(day, 1, @EndDate)
ORDER BY vrvPMDocDistAudit.CreatedDateTime, PMFM.FirmName
