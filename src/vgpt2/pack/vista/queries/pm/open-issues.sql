/*
title: Open issues of a project
grain: one issue
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What issues are open on this project?
  - Unresolved project issues
  - open issues
  - Issues of a project without a resolved date, with cost and days impact.
  - whats going wrong on my job
  - What unsettled problems does 22-4410 have, with dollars and days they may cost?
  - 'The owner''s monthly report is due Friday, and needs a section on the hospital''s unsettled troubles: what each is, since when, and possible money and time effects.'
  - unresolved headaches on the hospital
  - 'Oldest first, the job''s unsettled problems: wording, raised on, dollars, days'
  - opn isues list 1001- w $ + days hit
  - What troubles on this building has nobody solved yet, and what might they cost us in money and time?
*/
SELECT PMIM.Issue, PMIM.Description, PMIM.DateInitiated, PMIM.CostImpact, PMIM.DaysImpact
FROM PMIM WITH (NOLOCK)
WHERE PMIM.PMCo = @PMCo
    AND PMIM.Project = @Project
    AND PMIM.DateResolved IS NULL
ORDER BY PMIM.DateInitiated, PMIM.Issue
