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
