/*
title: Unfinished items of a project's minutes with the number of meetings they were on, the first and the last meeting
grain: one original item
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which topics keep coming back in our progress meetings without being finished?
  - Minutes items never closed with number of meetings they appeared in, first and last meeting date
  - old business list
  - Meeting type, original item, meetings it was on, first meeting, last meeting, due date for 1001-
  - At the Thursday OAC we read out the same points every week and the owner is losing patience, could you work out how often each has been carried along and since when so that I can put the five oldest at the top of the agenda
  - minuts items that never get don, most mtgs first
  - Subjects dragged along since 03/14/2024 or before
  - Minutes topics on 22-4410 never finished, by how many sittings they've been repeated
  - The owner says we keep rehashing; count for every never-settled topic on the hotel how many meetings carried it, first and latest time, so I can push the worst to decision.
  - stale old business, most repeated
  - 'Never-closed minutes topics, most repeated first: meeting kind, sittings it ran through, first and latest sitting'
  - old bizness itms carryd mtg to mtg on 1001-, still opn
  - Which subjects come back meeting after meeting on this building without ever being settled, and how many times so far?
*/
SELECT PMMI.MeetingType, PMMI.OriginalItem, COUNT(DISTINCT PMMI.Meeting) AS Meetings,
    MIN(PMMM.MeetingDate) AS FirstMeeting, MAX(PMMM.MeetingDate) AS LastMeeting, MIN(PMMI.DueDate) AS FirstDueDate
FROM PMMI WITH (NOLOCK)
JOIN PMMM WITH (NOLOCK)
    ON PMMI.PMCo = PMMM.PMCo
    AND PMMI.Project = PMMM.Project
    AND PMMI.MeetingType = PMMM.MeetingType
    AND PMMI.Meeting = PMMM.Meeting
    AND PMMI.MinutesType = PMMM.MinutesType
WHERE PMMI.PMCo = @PMCo
    AND PMMI.Project = @Project
    AND PMMI.MinutesType = 1
    AND PMMI.OriginalItem IS NOT NULL
GROUP BY PMMI.MeetingType, PMMI.OriginalItem
HAVING MAX(PMMI.FinDate) IS NULL
ORDER BY Meetings DESC, PMMI.MeetingType, PMMI.OriginalItem
