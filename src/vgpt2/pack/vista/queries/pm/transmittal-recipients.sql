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
  - For each package on 22-4410, all people it was addressed to and when
  - Mechanical engineer swears he was left off; prove for the lab who each cover letter went to, company and name, original or copy, and on which day.
  - who got which xmittal
  - Package by package its topic, every addressee's company and name, original or copy, sent on
  - trnsmtl distrib list 1001-, who was cc'd
  - Whenever we mailed papers for this building, who were they for, and who got a copy?
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
