/*
title: Recipients of RFIs who have not answered by the required date
grain: one recipient of an RFI
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Who was sent an RFI and has let the required date go by?
  - RFI distribution past the date required, by person and project
  - Firm, contact, e-mail, project, RFI type, number, subject, date sent, required date and days late per recipient without a reply.
  - late rfi recipients
  - whos ghosting us on our rfis
  - Names and mail addresses for reminders about design questions
  - 'As of June 30: consultants behind on queries we addressed to them'
  - People who got a question from us and blew past the reply date by June 30
  - Our assistant will mail reminders on Monday to individuals; she needs names, companies, addresses, plus job, question number, topic and days beyond the wanted date.
  - who's past due on our questions
  - 'Worst first: company, person''s name and mail, the question''s topic and job, wanted by, days over'
  - rfi distrib no reply past reqd dt, emails pls
  - Which persons were asked something by us and let the deadline pass without answering?
*/
SELECT PMFM.FirmName, PMPM.FirstName, PMPM.LastName, PMPM.EMail, PMRD.Project, PMRD.RFIType, PMRD.RFI, PMRI.Subject,
    PMRD.DateSent, PMRD.DateReqd, DATEDIFF(day, PMRD.DateReqd, @AsOf) AS DaysLate
FROM PMRD WITH (NOLOCK)
JOIN PMRI WITH (NOLOCK)
    ON PMRD.PMCo = PMRI.PMCo
    AND PMRD.Project = PMRI.Project
    AND PMRD.RFIType = PMRI.RFIType
    AND PMRD.RFI = PMRI.RFI
JOIN PMFM WITH (NOLOCK)
    ON PMRD.VendorGroup = PMFM.VendorGroup
    AND PMRD.SentToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMRD.VendorGroup = PMPM.VendorGroup
    AND PMRD.SentToFirm = PMPM.FirmNumber
    AND PMRD.SentToContact = PMPM.ContactCode
WHERE PMRD.PMCo = @PMCo
    AND PMRD.DateSent IS NOT NULL
    AND PMRD.DateRecd IS NULL
    AND PMRD.DateReqd < @AsOf
ORDER BY DaysLate DESC, PMFM.FirmName, PMRD.Project, PMRD.RFI
