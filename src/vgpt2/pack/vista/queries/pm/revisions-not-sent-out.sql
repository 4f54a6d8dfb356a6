/*
title: Drawings of open projects whose latest revision has not been sent to anybody since its date
grain: one drawing
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which current sheets did we receive and never pass on to the trades?
  - Latest revision of each drawing on open projects without a distribution on or after the revision date
  - revisions not distributed
  - Project, drawing type, sheet, title, revision, revision date, last time sent, project manager
  - After the fiasco with the embeds at 1013- where the steel fabricator worked from revision 2 while 4 was on our server, I want a weekly list of sheets whose newest version has gone to nobody since it came in, so that I can push them out before someone builds the wrong thing
  - drawngs w new rev that we didnt transmit to any one
  - Newest plans still sitting with us, say S-301
  - Newest sheets on running jobs that went to no one after they were dated
  - Duct got hung per obsolete plans, costing 30,000; so find any active-job sheet whose latest issue wasn't distributed since its date, with PM and last time it went.
  - new sheets nobody got
  - Job and PM names, plan title, newest issue and its day, beside the last time anyone was sent it, job by job
  - dwgs w newr rev than last xmittal, opn jobs
  - For which plans did we get a newer version and forget to pass it on to the people building?
*/
WITH Latest AS (
    SELECT PMDR.PMCo, PMDR.Project, PMDR.DrawingType, PMDR.Drawing, PMDR.Rev, PMDR.RevisionDate,
        ROW_NUMBER() OVER (
            PARTITION BY PMDR.PMCo, PMDR.Project, PMDR.DrawingType, PMDR.Drawing
            ORDER BY PMDR.RevisionDate DESC, PMDR.Rev DESC) AS Place
    FROM PMDR WITH (NOLOCK)
    WHERE PMDR.PMCo = @PMCo
),
Sent AS (
    SELECT PMDistribution.PMCo, PMDistribution.Project, PMDistribution.DrawingType, PMDistribution.Drawing,
        MAX(PMDistribution.DateSent) AS LastSent
    FROM PMDistribution WITH (NOLOCK)
    WHERE PMDistribution.PMCo = @PMCo
    GROUP BY PMDistribution.PMCo, PMDistribution.Project, PMDistribution.DrawingType, PMDistribution.Drawing
)
SELECT Latest.Project, JCJM.Description AS ProjectName, JCMP.Name AS ProjectManager, Latest.DrawingType,
    Latest.Drawing, PMDG.Description, Latest.Rev, Latest.RevisionDate, Sent.LastSent
FROM Latest
JOIN PMDG WITH (NOLOCK)
    ON Latest.PMCo = PMDG.PMCo
    AND Latest.Project = PMDG.Project
    AND Latest.DrawingType = PMDG.DrawingType
    AND Latest.Drawing = PMDG.Drawing
JOIN JCJM WITH (NOLOCK)
    ON Latest.PMCo = JCJM.JCCo
    AND Latest.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Sent
    ON Latest.PMCo = Sent.PMCo
    AND Latest.Project = Sent.Project
    AND Latest.DrawingType = Sent.DrawingType
    AND Latest.Drawing = Sent.Drawing
WHERE Latest.Place = 1
    AND JCJM.JobStatus = 1
    AND (Sent.LastSent IS NULL OR Sent.LastSent < Latest.RevisionDate)
ORDER BY Latest.Project, Latest.DrawingType, Latest.Drawing
