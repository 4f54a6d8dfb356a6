/*
title: People absent from meetings of a project
grain: one person
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Who keeps missing our project meetings?
  - Absences from meetings by person with the last meeting missed
  - Firm, first and last name, meetings invited to, meetings missed and date of the last one missed, from the minutes of one project.
  - meeting no-shows
  - who never shows up to oac on 1001-
  - Attendance discipline of consultants and trades
  - Before I complain about participation I want to know how often each of them was missing.
  - No-shows at 22-4410's meetings per the minutes, person by person
  - Electrical coordination fails because folks skip; before I write to their bosses, count for everyone on the stadium how many sittings he was invited to and missed, and the last.
  - who skips OAC, counts
  - 'Worst first: company and person''s name, times invited to our sit-downs, times missing, latest miss'
  - no shows at mtgs on 1001- by persn + firm
  - People were invited to our discussions on this building; who often failed to come, and when was the last time?
*/
SELECT PMFM.FirmName, PMPM.FirstName, PMPM.LastName, COUNT(*) AS Invited,
    SUM(CASE WHEN PMMD.PresentYN = 'N' THEN 1 ELSE 0 END) AS Missed,
    MAX(CASE WHEN PMMD.PresentYN = 'N' THEN PMMM.MeetingDate END) AS LastMissed
FROM PMMD WITH (NOLOCK)
JOIN PMMM WITH (NOLOCK)
    ON PMMD.PMCo = PMMM.PMCo
    AND PMMD.Project = PMMM.Project
    AND PMMD.MeetingType = PMMM.MeetingType
    AND PMMD.Meeting = PMMM.Meeting
    AND PMMD.MinutesType = PMMM.MinutesType
JOIN PMPM WITH (NOLOCK)
    ON PMMD.VendorGroup = PMPM.VendorGroup
    AND PMMD.FirmNumber = PMPM.FirmNumber
    AND PMMD.ContactCode = PMPM.ContactCode
JOIN PMFM WITH (NOLOCK)
    ON PMMD.VendorGroup = PMFM.VendorGroup
    AND PMMD.FirmNumber = PMFM.FirmNumber
WHERE PMMD.PMCo = @PMCo
    AND PMMD.Project = @Project
    AND PMMD.MinutesType = 1
GROUP BY PMFM.FirmName, PMPM.FirstName, PMPM.LastName
HAVING SUM(CASE WHEN PMMD.PresentYN = 'N' THEN 1 ELSE 0 END) > 0
ORDER BY Missed DESC, PMFM.FirmName, PMPM.LastName
