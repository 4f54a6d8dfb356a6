/*
title: Latest revision of each submittal
grain: one submittal
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What is the latest revision of each submittal?
  - Current submittal revisions of a project
  - last submittal rev
  - For each submittal the highest revision with status and date returned.
  - newest version of the shop drawings
  - Most recent revision and stage of every shop drawing on 22-4410
  - Fabricator asks which version counts; for the arena give each submittal once, newest revision, stage wording and day returned.
  - newest shop rev, job 1001-
  - Every shop drawing once, numeric, with its highest revision, wording, stage in words and returned on
  - curr rev of ea sbmtl 22-4410 w stat
  - Drawings come in several versions; for this building which one's the last, and what was decided on it?
*/
WITH Ranked AS (
    SELECT PMSM.SubmittalType, PMSM.Submittal, PMSM.Rev, PMSM.Description, PMSM.Status, PMSM.DateRetd,
        ROW_NUMBER() OVER (PARTITION BY PMSM.SubmittalType, PMSM.Submittal ORDER BY PMSM.Rev DESC) AS Newest
    FROM PMSM WITH (NOLOCK)
    WHERE PMSM.PMCo = @PMCo
        AND PMSM.Project = @Project
)
SELECT Ranked.SubmittalType, Ranked.Submittal, Ranked.Rev, Ranked.Description, PMSC.Description AS Status,
    Ranked.DateRetd
FROM Ranked
LEFT JOIN PMSC WITH (NOLOCK)
    ON Ranked.Status = PMSC.Status
WHERE Ranked.Newest = 1
ORDER BY Ranked.SubmittalType, Ranked.Submittal
