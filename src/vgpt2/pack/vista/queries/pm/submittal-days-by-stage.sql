/*
title: Average days of submittals at the responsible firm, with us and at the approving firm by project, for submittals returned between two dates
grain: one project
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Where does the time go in our submittals, at the sub, in our own office or at the designer?
  - Project, manager, submittals, average days at the responsible firm, days in our hands before sending on, days at the approving firm, days until handed back
  - submittal days per stage
  - Architect says we hold them two weeks on 1019- before he sees them, true or not, January to June 2024
  - how long do submitals sit on are own desks
  - "I am tired of the finger pointing at every coordination meeting: the steel people blame us, we blame the architect, the architect blames everybody, so please split the life of each returned shop drawing in four parts and give me the averages per job, with who runs it."
  - Journey of shop drawings, leg by leg
  - Split shop drawing time into sub, us, designer, and return legs, per job
  - 'Partnering session on delays: for submittals handed back January to June, mean days at the sub, on our desk, at the reviewer, and going back, per job and PM.'
  - shop drawing legs, who's slow
  - 'Four columns of average wait per job name and PM: sub, our desk, designer, way back; longest on our desk leading'
  - sbmtl avg days per leg by job, retrnd Q1-Q2
  - When drawings travel from the outside company through us to the architect and back, where do they lie longest?
*/
SELECT PMSubmittal.Project, JCJM.Description, JCMP.Name AS ProjectManager, COUNT(*) AS Submittals,
    AVG(1.0 * DATEDIFF(DAY, PMSubmittal.SentToResponsibleFirm, PMSubmittal.ReceivedFromResponsibleFirm)) AS DaysAtFirm,
    AVG(1.0 * DATEDIFF(DAY, PMSubmittal.ReceivedFromResponsibleFirm, PMSubmittal.SentToApprovingFirm)) AS DaysWithUs,
    AVG(1.0 * DATEDIFF(DAY, PMSubmittal.SentToApprovingFirm, PMSubmittal.ReceivedFromApprovingFirm)) AS DaysAtApprover,
    AVG(1.0 * DATEDIFF(DAY, PMSubmittal.ReceivedFromApprovingFirm, PMSubmittal.ReturnedToResponsibleFirm))
        AS DaysToReturn
FROM PMSubmittal WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMSubmittal.PMCo = JCJM.JCCo
    AND PMSubmittal.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PMSubmittal.PMCo = @PMCo
    AND PMSubmittal.ReturnedToResponsibleFirm BETWEEN @BeginDate AND @EndDate
GROUP BY PMSubmittal.Project, JCJM.Description, JCMP.Name
ORDER BY DaysWithUs DESC, PMSubmittal.Project
