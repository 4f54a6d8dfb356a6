/*
title: Meetings of a project with number of items
grain: one meeting
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which meetings did we hold on this project?
  - Meeting log with item counts
  - meetings
  - Meetings by date with subject, place, number of items and how many are finished.
  - list of oac meetings
  - All sit-downs on 22-4410 with topic, place, and how many points got finished
  - An auditor from the state checks if weekly progress talks took place on the prison, so give every one by date with subject, spot, number of points and those completed.
  - meeting log, job 22-4410
  - 'Sit-downs of the job oldest first: subject, place, agenda or minutes, how many points and how many finished'
  - 'oac + safety mtgs on 1001-, dates n # itms'
  - When did people get together to discuss this building, about what, and how much of it got done?
*/
SELECT PMMM.MeetingType, PMMM.Meeting, PMMM.MinutesType, PMMM.MeetingDate, PMMM.Subject, PMMM.Location,
    COUNT(PMMI.Item) AS Items, COUNT(PMMI.FinDate) AS Finished
FROM PMMM WITH (NOLOCK)
LEFT JOIN PMMI WITH (NOLOCK)
    ON PMMM.PMCo = PMMI.PMCo
    AND PMMM.Project = PMMI.Project
    AND PMMM.MeetingType = PMMI.MeetingType
    AND PMMM.Meeting = PMMI.Meeting
    AND PMMM.MinutesType = PMMI.MinutesType
WHERE PMMM.PMCo = @PMCo
    AND PMMM.Project = @Project
GROUP BY PMMM.MeetingType, PMMM.Meeting, PMMM.MinutesType, PMMM.MeetingDate, PMMM.Subject, PMMM.Location
ORDER BY PMMM.MeetingDate, PMMM.MeetingType, PMMM.Meeting
