/*
title: Transmittals of a project with every recipient
grain: one recipient of a transmittal
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Who received each transmittal on this project?
  - Transmittal distribution list with firm, person and date sent
  - Transmittal, subject, transmittal date, firm, first and last name, copy flag, date sent; one row per recipient.
  - transmittal recipients
  - did the civil guy get that last transmitl
  - Cover letters of 1001- and everybody they went to
  - List the people each package of papers was addressed to
*/
SELECT PMTM.Transmittal, PMTM.Subject, PMTM.TransDate, PMFM.FirmName, PMPM.FirstName, PMPM.LastName, PMTC.CC,
    PMTC.DateSent
FROM PMTM WITH (NOLOCK)
JOIN PMTC WITH (NOLOCK)
    ON PMTM.PMCo = PMTC.PMCo
    AND PMTM.Project = PMTC.Project
    AND PMTM.Transmittal = PMTC.Transmittal
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMTC.VendorGroup = PMFM.VendorGroup
    AND PMTC.SentToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMTC.VendorGroup = PMPM.VendorGroup
    AND PMTC.SentToFirm = PMPM.FirmNumber
    AND PMTC.SentToContact = PMPM.ContactCode
WHERE PMTM.PMCo = @PMCo
    AND PMTM.Project = @Project
ORDER BY PMTM.Transmittal, PMFM.FirmName, PMPM.LastName
