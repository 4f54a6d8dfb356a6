/*
title: Review days set for submittals on open projects with project manager and whether due dates are calculated
grain: one project
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - How many days do we give subs and the architect for submittal review on each project?
  - Open projects with review days of responsible, approving and requesting firm and the automatic calculation flag
  - submittal review days
  - Project, name, project manager, days for the sub, days for the approver, days for the requester, auto calculated
  - The architect for the library insists on fifteen working days and we agreed to ten on the hospital, but nobody remembers what was keyed in, which is what drives all the due dates, so list it per running project please
  - revew days on submitals per job, is 1009- at 14
  - Turnaround promised on shop drawings, Harbor Terminal and the rest
  - Turnaround allowances keyed in for shop drawings on each running job
  - 'Due dates look silly on two jobs; compare what''s set up on all active ones: days for the sub, reviewer, requester, and whether dates compute themselves, with PM.'
  - review day settings, open jobs
  - Job and PM names with days allowed to the sub, reviewer and requester for shop drawings, automatic or not
  - sbmtl revw days setup per job, autocalc on/off
  - For each current building, how many days did we enter for people to look over drawings?
*/
SELECT JCJMPM.Project, JCJMPM.Description, JCMP.Name AS ProjectManager, JCJMPM.SubmittalReviewDaysResponsibleFirm,
    JCJMPM.SubmittalReviewDaysApprovingFirm, JCJMPM.SubmittalReviewDaysRequestingFirm,
    JCJMPM.SubmittalReviewDaysAutoCalcYN
FROM JCJMPM WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJMPM.JCCo = JCMP.JCCo
    AND JCJMPM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJMPM.PMCo = @PMCo
    AND JCJMPM.JobStatus = 1
ORDER BY JCJMPM.Project
