/*
title: Drawing revisions between two dates
grain: one drawing revision
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which sheets were reissued this month?
  - Revisions of drawings dated within a period with sheet title, revision and status
  - new drawing revs
  - Type, sheet, title, revision, revision date, status, remark for 1001- in June 2024
  - architect dumped a new set on us on the 6th, what changed
  - I want to tell the subs which plans to throw away since 06/01/2024
  - Bulletin 9 came out, list what it touched
  - New issues of plans on 22-4410 dated in June
  - The electrician wants paid for rework due to redraws, so list which plans were re-dated from March 1 to April 15 on the jail, with number, title, issue and status.
  - sheets redrawn last month
  - Sheets re-dated in June by date, with title, issue mark, status and what was changed
  - dwg revs on 1001- dated 6/1-6/30, ASIs + bulletns
  - The designers changed some plans lately; which ones, when, and what did they say about it?
*/
SELECT PMDR.DrawingType, PMDR.Drawing, PMDG.Description AS DrawingTitle, PMDR.Rev, PMDR.RevisionDate, PMDR.Status,
    PMDR.Description
FROM PMDR WITH (NOLOCK)
JOIN PMDG WITH (NOLOCK)
    ON PMDR.PMCo = PMDG.PMCo
    AND PMDR.Project = PMDG.Project
    AND PMDR.DrawingType = PMDG.DrawingType
    AND PMDR.Drawing = PMDG.Drawing
WHERE PMDR.PMCo = @PMCo
    AND PMDR.Project = @Project
    AND PMDR.RevisionDate BETWEEN @BeginDate AND @EndDate
ORDER BY PMDR.RevisionDate, PMDR.DrawingType, PMDR.Drawing, PMDR.Rev
