/*
title: Changes to issues of a project between two dates with field, new value and who made them
grain: one change
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What was edited in the issue log of this project last month, and by whom?
  - Issue, title, status, time of change, kind of action, field, new value, full name between two dates
  - issue log edits
  - Somebody raised the cost impact of issue 9 on 1001- to 75,000 in the middle of June 2024, who?
  - who chnged the isues this month
  - The risk meeting works with the problem log and every time the figures are other than the ones that I remember from four weeks ago, so before the next one I would like a record of all that has been touched on it in between, what it was set to and the name behind it.
  - Trace of who touched the list of project problems
  - Edits made to 22-4410's problem list in June, the person and new entry
  - Risk committee saw the exposure number jump between meetings; show what was altered on the problems of the tunnel job during May, into what, when, and by which person.
  - who's fiddling with the issue list
  - Touched problems with title and status, the field, what it became, when, and full name of whoever touched it
  - edits 2 issues on 1001- 6/1-6/30, fld + new val + who
  - Someone has been altering our list of troubles on this building; what was altered last month, and who did it?
*/
SELECT PMIssueHistory.Issue, PMIM.Description, PMIM.Status, PMIssueHistory.ActionDate, PMIssueHistory.ActionType,
    PMIssueHistory.ColumnName, PMIssueHistory.NewValue, PMIssueHistory.Login, DDUP.FullName
FROM PMIssueHistory WITH (NOLOCK)
JOIN PMIM WITH (NOLOCK)
    ON PMIssueHistory.Co = PMIM.PMCo
    AND PMIssueHistory.Project = PMIM.Project
    AND PMIssueHistory.Issue = PMIM.Issue
LEFT JOIN DDUP WITH (NOLOCK)
    ON PMIssueHistory.Login = DDUP.VPUserName
WHERE PMIssueHistory.Co = @PMCo
    AND PMIssueHistory.Project = @Project
    AND PMIssueHistory.ActionDate >= @BeginDate
    AND PMIssueHistory.ActionDate < DATEADD(DAY, 1, @EndDate)
ORDER BY PMIssueHistory.Issue, PMIssueHistory.ActionDate
