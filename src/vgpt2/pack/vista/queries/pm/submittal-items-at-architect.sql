/*
title: Items of submittals of a project sent to the architect and not back, with due date and architect firm
grain: one submittal item
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which single items of our submittals are still lying with the architect?
  - Submittal, revision, item, item description, status, architect firm, date sent, date due back for items not returned on a project
  - items at architect
  - Of the door hardware submittal 08710 on 1001-, which of the parts has Brandt Design not released?
  - submital items the archtect still has
  - We sent the finish samples in one binder with eleven parts and got four of them back, so a list by submittal does not help me, I need it part by part, since when he has had it, when he was supposed to be done and what the status says.
  - Pieces of a package not yet reviewed by the designer
  - Single pieces of submittals on 22-4410 that the A/E holds
  - Door hardware went as one bundle of eleven; tell me each piece not back at the dorm's architect, with its stage, sent day and promised return.
  - pieces out at the architect, 1001-
  - 'Soonest promise first: single pieces out for review, bundle''s name, stage, architect''s name, sent on'
  - sbmtl itms at arch not recd 22-4410, by itm not by sbmtl
  - Part by part, what has the architect of this building not returned to us?
*/
SELECT PMSI.Submittal, PMSI.SubmittalType, PMSI.Rev, PMSM.Description AS SubmittalName, PMSI.Item, PMSI.Description,
    PMSC.Description AS StatusName, PMFM.FirmName AS ArchitectName, PMSI.ToArchEng, PMSI.DueBackArch
FROM PMSI WITH (NOLOCK)
JOIN PMSM WITH (NOLOCK)
    ON PMSI.PMCo = PMSM.PMCo
    AND PMSI.Project = PMSM.Project
    AND PMSI.Submittal = PMSM.Submittal
    AND PMSI.SubmittalType = PMSM.SubmittalType
    AND PMSI.Rev = PMSM.Rev
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMSM.VendorGroup = PMFM.VendorGroup
    AND PMSM.ArchEngFirm = PMFM.FirmNumber
LEFT JOIN PMSC WITH (NOLOCK)
    ON PMSI.Status = PMSC.Status
WHERE PMSI.PMCo = @PMCo
    AND PMSI.Project = @Project
    AND PMSI.ToArchEng IS NOT NULL
    AND PMSI.RecdBackArch IS NULL
ORDER BY PMSI.DueBackArch, PMSI.Submittal, PMSI.Rev, PMSI.Item
