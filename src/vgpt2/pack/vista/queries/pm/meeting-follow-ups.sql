/*
title: Open follow-up lines of meeting items with the person responsible
grain: one line of a meeting item
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which follow-ups below our meeting items are not done, and who has to do them?
  - Unfinished meeting item lines with firm, person and days past due
  - Meeting type, meeting, item, item text, line text, firm, person, due date and days past due for lines without a finish date.
  - meeting follow-ups
  - todo's under the minutes thats still hanging
  - Sub-tasks agreed around the table on 1001- and not finished by June 30
  - Give every attendee his list of unfinished small tasks
  - Unfinished sub-lines beneath the meeting topics on 22-4410, assigned to whom, how late
  - Friday's OAC should go quickly, so hand out every small task recorded under a topic that lacks completion, with company, person's name, deadline and days over at June 30.
  - loose ends under the minutes items
  - Small tasks under minutes topics not done, earliest deadline first, company and person's name, days over
  - mtg itm lines w no finsh date 1001- who + how late
  - Under each subject we discussed there are smaller tasks; which are not done, by whom, and how overdue?
*/
SELECT PMML.MeetingType, PMML.Meeting, PMML.Item, PMMI.Description AS ItemDescription, PMML.ItemLine,
    PMML.Description, PMFM.FirmName, PMPM.FirstName, PMPM.LastName, PMML.DueDate,
    DATEDIFF(day, PMML.DueDate, @AsOf) AS DaysPastDue
FROM PMML WITH (NOLOCK)
JOIN PMMI WITH (NOLOCK)
    ON PMML.PMCo = PMMI.PMCo
    AND PMML.Project = PMMI.Project
    AND PMML.MeetingType = PMMI.MeetingType
    AND PMML.Meeting = PMMI.Meeting
    AND PMML.MinutesType = PMMI.MinutesType
    AND PMML.Item = PMMI.Item
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMML.VendorGroup = PMFM.VendorGroup
    AND PMML.ResponsibleFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMML.VendorGroup = PMPM.VendorGroup
    AND PMML.ResponsibleFirm = PMPM.FirmNumber
    AND PMML.ResponsiblePerson = PMPM.ContactCode
WHERE PMML.PMCo = @PMCo
    AND PMML.Project = @Project
    AND PMML.FinDate IS NULL
ORDER BY PMML.DueDate, PMML.MeetingType, PMML.Meeting, PMML.Item, PMML.ItemLine
