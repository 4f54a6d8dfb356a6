/*
title: Latest transmittal sent to each firm of a project with contact, subject and number of transmittals sent
grain: one firm
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - When did we last transmit anything to each company on this project?
  - Firm, number of transmittals sent, number, subject, sent date and contact of the newest one for a project
  - last transmittal per firm
  - Keller Glass swears it has had nothing from us on 1001- since March 2024, what was the last package
  - newist transmital to every firm plese
  - A lot of subs complain that they are left out of the drawing distribution, and rather than open a hundred records I would like one line for each company we ever sent a package to on this job, with the most recent of them, what it was about, to which person it went and how many there were altogether.
  - Most recent delivery of papers to every trade
  - For each company on 22-4410, the most recent package mailed and how many overall
  - Two subs say they've been forgotten since spring; ahead of Thursday's meeting show per company the last package we sent, its topic, date, addressee, and how often we have sent.
  - newest xmittal per sub
  - Company names with times we sent packages, last one's topic, day and addressee, longest silence first
  - when did we last transmt anything 2 each firm, job 1001-
  - When did each outside company on this building last get papers from us, what about, and who received them?
*/
WITH Sent AS (
    SELECT PMTC.PMCo, PMTC.Project, PMTC.Transmittal, PMTC.VendorGroup, PMTC.SentToFirm, PMTC.SentToContact,
        PMTM.Subject, PMTC.DateSent,
        COUNT(*) OVER (PARTITION BY PMTC.VendorGroup, PMTC.SentToFirm) AS TimesSent,
        ROW_NUMBER() OVER (
            PARTITION BY PMTC.VendorGroup, PMTC.SentToFirm
            ORDER BY PMTC.DateSent DESC, PMTC.KeyID DESC
        ) AS Position
    FROM PMTC WITH (NOLOCK)
    JOIN PMTM WITH (NOLOCK)
        ON PMTC.PMCo = PMTM.PMCo
        AND PMTC.Project = PMTM.Project
        AND PMTC.Transmittal = PMTM.Transmittal
    WHERE PMTC.PMCo = @PMCo
        AND PMTC.Project = @Project
        AND PMTC.DateSent IS NOT NULL
)
SELECT PMFM.FirmName, Sent.TimesSent, Sent.Transmittal, Sent.Subject, Sent.DateSent, PMPM.FirstName, PMPM.LastName
FROM Sent
JOIN PMFM WITH (NOLOCK)
    ON Sent.VendorGroup = PMFM.VendorGroup
    AND Sent.SentToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON Sent.VendorGroup = PMPM.VendorGroup
    AND Sent.SentToFirm = PMPM.FirmNumber
    AND Sent.SentToContact = PMPM.ContactCode
WHERE Sent.Position = 1
ORDER BY Sent.DateSent, PMFM.FirmName
