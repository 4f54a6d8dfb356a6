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
