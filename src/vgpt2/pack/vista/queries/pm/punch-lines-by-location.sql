/*
title: Open punch list item lines by location and firm
grain: one line of a punch list item
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Room by room, what is left to fix and which firm has to do it?
  - Open item lines of the punch lists with location name
  - Location, firm, punch list, item, item text, line, line text and due date for lines without a finish date.
  - punch by room
  - whats left in the lobby on the punchlist
  - 'Walk-through sheet for the superintendent: defects grouped by area, then trade'
  - Before turnover of 1001- I want every unfinished correction by area
  - Remaining correction lines on 22-4410, floor by floor and sub by sub
  - Tomorrow's owner walk goes area by area through the hotel; print each unfinished line under the completion items, with spot, company and deadline, so the super can tick off.
  - punch detail per area
  - 'Sorted by spot then company: unfinished correction lines with item wording, line wording and deadline'
  - opn punch lines by rm / by trade job 1001-
  - In which part of the building is something left to repair, what is it, and which company must do it?
*/
SELECT PMPL.Description AS LocationName, PMFM.FirmName, PMPD.PunchList, PMPD.Item,
    PMPI.Description AS ItemDescription, PMPD.ItemLine, PMPD.Description, PMPD.DueDate
FROM PMPD WITH (NOLOCK)
JOIN PMPI WITH (NOLOCK)
    ON PMPD.PMCo = PMPI.PMCo
    AND PMPD.Project = PMPI.Project
    AND PMPD.PunchList = PMPI.PunchList
    AND PMPD.Item = PMPI.Item
LEFT JOIN PMPL WITH (NOLOCK)
    ON PMPD.PMCo = PMPL.PMCo
    AND PMPD.Project = PMPL.Project
    AND PMPD.Location = PMPL.Location
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMPD.VendorGroup = PMFM.VendorGroup
    AND PMPD.ResponsibleFirm = PMFM.FirmNumber
WHERE PMPD.PMCo = @PMCo
    AND PMPD.Project = @Project
    AND PMPD.FinDate IS NULL
ORDER BY PMPL.Description, PMFM.FirmName, PMPD.PunchList, PMPD.Item, PMPD.ItemLine
