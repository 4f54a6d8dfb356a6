/*
title: Submittals not approved for activities that start soon
grain: one submittal revision
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
  ThroughDate: {type: bDate, example: 2024-07-31}
asks:
  - Which submittals are not back from the reviewer although the activity that needs them is about to start?
  - Unapproved submittals by activity date in the next weeks
  - Project, project description, activity, activity date, submittal number and revision, responsible firm and date sent to the reviewer, activity dates in a range.
  - submittals holding up work
  - what shop drawings r gonna bite us in july
  - 'Look-ahead: approvals missing for upcoming schedule items'
  - Will any work stop because the paper for it is not cleared?
  - Unapproved shop drawings tied to work starting in July
  - 'Six-week lookahead on Tuesday: for steps beginning August 1 to 31 name every submittal not back nor closed, the sub''s name, sent to reviewer, and expected.'
  - shops not back, work starts soon
  - 'By start day: job name, work step, the unapproved shop drawing behind it, sub''s name, sent, expected'
  - sbmtls opn w activity dt next 30 days
  - Which work is about to begin although its drawings haven't been approved?
*/
SELECT PMSubmittal.Project, JCJM.Description AS ProjectDescription, PMSubmittal.ActivityDate,
    PMSubmittal.ActivityDescription, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev, PMSubmittal.Description,
    PMFM.FirmName AS ResponsibleFirm, PMSubmittal.SentToApprovingFirm, PMSubmittal.DueFromApprovingFirm
FROM PMSubmittal WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMSubmittal.PMCo = JCJM.JCCo
    AND PMSubmittal.Project = JCJM.Job
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMSubmittal.VendorGroup = PMFM.VendorGroup
    AND PMSubmittal.ResponsibleFirm = PMFM.FirmNumber
WHERE PMSubmittal.PMCo = @PMCo
    AND PMSubmittal.ActivityDate BETWEEN @AsOf AND @ThroughDate
    AND PMSubmittal.ReceivedFromApprovingFirm IS NULL
    AND PMSubmittal.Closed = 'N'
ORDER BY PMSubmittal.ActivityDate, PMSubmittal.Project, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev
