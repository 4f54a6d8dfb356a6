/*
title: Drawings with their latest revision
grain: one drawing
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What is the current set of drawings?
  - Drawing log with latest revision
  - current drawings
  - Every drawing of a project with the newest revision, its date and status.
  - which rev of the plans are we on
  - Newest issue of every sheet on 22-4410
  - Foremen built a wall off old paper last week; to stop that, post for the trailer every sheet of the dorm with its latest issue, the day of it and the status.
  - latest plan set, sheet by sheet
  - All sheets in number order with title and only the newest issue mark, its day and status
  - dwg log curent revs job 1001-
  - Of all the plans for this building, which version is the one to build from now?
*/
WITH Newest AS (
    SELECT PMDR.DrawingType, PMDR.Drawing, PMDR.Rev, PMDR.RevisionDate, PMDR.Status,
        ROW_NUMBER() OVER (
            PARTITION BY PMDR.DrawingType, PMDR.Drawing
            ORDER BY PMDR.RevisionDate DESC, PMDR.Rev DESC
        ) AS Place
    FROM PMDR WITH (NOLOCK)
    WHERE PMDR.PMCo = @PMCo
        AND PMDR.Project = @Project
)
SELECT PMDG.DrawingType, PMDG.Drawing, PMDG.Description, Newest.Rev, Newest.RevisionDate, Newest.Status
FROM PMDG WITH (NOLOCK)
LEFT JOIN Newest
    ON PMDG.DrawingType = Newest.DrawingType
    AND PMDG.Drawing = Newest.Drawing
    AND Newest.Place = 1
WHERE PMDG.PMCo = @PMCo
    AND PMDG.Project = @Project
ORDER BY PMDG.DrawingType, PMDG.Drawing
