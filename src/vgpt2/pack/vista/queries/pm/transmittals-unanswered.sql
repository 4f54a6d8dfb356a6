/*
title: Transmittals without an answer past their due date
grain: one transmittal
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which transmittals have not been answered?
  - Overdue transmittals by project
  - late transmittals
  - Transmittals with a due date before a given day and no response, with firm and subject.
  - who hasnt gotten back on our transmitals
  - Packages mailed for reply whose deadline passed before June 30 with silence
  - Our assistant makes reminder calls every Friday; she wants packages on any job awaiting reply past their date, topic, company, mailed and due, oldest leading.
  - xmittals, no response, past due
  - Unanswered packages of all jobs with topic, addressee company, date it left, date it was due, most overdue leading
  - trnsmtls past due dt no respnse as of 7/15
  - To which bundles of papers should somebody have replied by now but hasn't?
*/
SELECT PMTM.Project, PMTM.Transmittal, PMTM.Subject, PMFM.FirmName, PMTM.DateSent, PMTM.DateDue
FROM PMTM WITH (NOLOCK)
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMTM.VendorGroup = PMFM.VendorGroup
    AND PMTM.ResponsibleFirm = PMFM.FirmNumber
WHERE PMTM.PMCo = @PMCo
    AND PMTM.DateDue < @AsOf
    AND PMTM.DateResponded IS NULL
ORDER BY PMTM.DateDue, PMTM.Project, PMTM.Transmittal
