/*
title: Meetings held with an agenda and no minutes
grain: one meeting
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - For which meetings has nobody written the minutes?
  - Agendas with a date up to a day and no minutes under the same type and number
  - minutes missing
  - Project, kind of meeting, number, date, subject, place, who prepares it; past ones with only the agenda on file
  - owner wants minutes of OAC 14 on 1001- , did we ever write em up
  - Contract says minutes within 3 days; list what is outstanding at the end of June 2024
  - We talked, but is there a record of it?
  - Find past meetings where only the invitation was filed, never the write-up
  - Opposing counsel demands our meeting records; before we answer, which gatherings up to March 31 were planned in the system but have no recorded notes, and who prepared them?
  - mtgs nobody wrote up
  - Past gatherings that never got written up, oldest first, with job, subject, place and who prepared the agenda
  - which OACs did we hold w/ an agenda but no mins typed in yet
  - We planned certain discussions and they took place; for which of them did nobody write down what was said?
*/
WITH Held AS (
    SELECT PMMM.PMCo, PMMM.Project, PMMM.MeetingType, PMMM.Meeting
    FROM PMMM WITH (NOLOCK)
    WHERE PMMM.PMCo = @PMCo
        AND PMMM.MinutesType = 1
)
SELECT PMMM.Project, PMMM.MeetingType, PMMM.Meeting, PMMM.MeetingDate, PMMM.Subject, PMMM.Location, PMMM.FirmNumber,
    PMMM.Preparer
FROM PMMM WITH (NOLOCK)
LEFT JOIN Held
    ON PMMM.PMCo = Held.PMCo
    AND PMMM.Project = Held.Project
    AND PMMM.MeetingType = Held.MeetingType
    AND PMMM.Meeting = Held.Meeting
WHERE PMMM.PMCo = @PMCo
    AND PMMM.MinutesType = 0
    AND PMMM.MeetingDate <= @AsOf
    AND Held.Meeting IS NULL
ORDER BY PMMM.MeetingDate, PMMM.Project, PMMM.MeetingType, PMMM.Meeting
