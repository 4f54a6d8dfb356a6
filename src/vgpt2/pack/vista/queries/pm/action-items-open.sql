/*
title: Open meeting items with the person responsible
grain: one meeting item
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What action items are still open from our meetings?
  - Open meeting minutes items
  - action items
  - Meeting items without a finish date with firm, person, description and due date.
  - what did we say wed do and havent
  - On project 22-4410, what to-dos from the minutes remain unfinished and whose are they?
  - 'OAC is tomorrow at nine and I''d rather not be embarrassed: all unfinished topics from prior minutes, with company, responsible person''s surname and when each was due.'
  - OAC homework not done yet
  - Unfinished meeting topics on this job, earliest deadline first, with the company and surname responsible
  - open mtg itms on 1001- , who owes what n by when
  - After our project get-togethers people promised to do things; which promises haven't been kept, and who made them?
*/
SELECT PMMI.MeetingType, PMMI.Meeting, PMMI.Item, PMMI.Description, PMFM.FirmName, PMPM.LastName, PMMI.InitDate,
    PMMI.DueDate
FROM PMMI WITH (NOLOCK)
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMMI.VendorGroup = PMFM.VendorGroup
    AND PMMI.ResponsibleFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMMI.VendorGroup = PMPM.VendorGroup
    AND PMMI.ResponsibleFirm = PMPM.FirmNumber
    AND PMMI.ResponsiblePerson = PMPM.ContactCode
WHERE PMMI.PMCo = @PMCo
    AND PMMI.Project = @Project
    AND PMMI.FinDate IS NULL
ORDER BY PMMI.DueDate, PMMI.MeetingType, PMMI.Meeting, PMMI.Item
