/*
title: Changes to documents of a project by user and category
grain: one user and document category
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who has been editing documents on this project, and what kinds?
  - Document history of a job counted by person and category
  - User, full name, document category, number of changes, first and last change within a period.
  - doc edits by user
  - who been messing with our rfis and submittals on 1001-
  - Audit of edits the team made during June, per kind of paper
  - Activity of the staff in project records, to see who keeps them current
  - Tally June alterations to 22-4410's records per login and kind of paper
  - Owner alleges we doctored records before mediation; count for the courthouse job each staff member's alterations per document kind between May 1 and 31, and when the first and last happened.
  - who touched docs on 1001-, counts
  - Edits to this job's papers per full name and paper kind, how many, earliest and latest time, most on top
  - pm doc edit activty by usr june, rfi vs sbmtl etc
  - Which colleagues have been altering the papers for this building lately, and which sort of papers?
*/
SELECT PMDH.UserName, DDUP.FullName, PMDH.DocCategory, PMCT.Description, COUNT(*) AS Changes,
    MIN(PMDH.ActionDateTime) AS FirstChange, MAX(PMDH.ActionDateTime) AS LastChange
FROM PMDH WITH (NOLOCK)
LEFT JOIN PMCT WITH (NOLOCK)
    ON PMDH.DocCategory = PMCT.DocCat
LEFT JOIN DDUP WITH (NOLOCK)
    ON PMDH.UserName = DDUP.VPUserName
WHERE PMDH.PMCo = @PMCo
    AND PMDH.Project = @Project
    AND PMDH.ActionDateTime >= @BeginDate
    AND PMDH.ActionDateTime < DATEADD(day, 1, @EndDate)
GROUP BY PMDH.UserName, DDUP.FullName, PMDH.DocCategory, PMCT.Description
ORDER BY Changes DESC, PMDH.UserName, PMDH.DocCategory
