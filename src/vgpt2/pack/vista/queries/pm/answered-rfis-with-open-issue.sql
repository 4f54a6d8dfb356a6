/*
title: Answered RFIs whose issue is still open
grain: one RFI
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which problems are still open although the question behind them has been answered?
  - RFIs with a received date tied to an unresolved issue, with days since the answer and the firm that answered
  - answered, issue open
  - Project, manager, issue, title of it, RFI, subject, answered on, by whom, days since then as of 06/30/2024
  - why's issue 9 on 1001- still red, they answerd the rfi weeks ago
  - We have 40 topics on the problem list and I guess half are settled; find those with a reply older than two weeks
  - Let us tidy the list of concerns before the meeting with Whitfield Hospital
  - Which replied-to questions hang on a problem nobody has closed yet?
  - Owner's audit of unresolved problems is next week; where the designer already replied by June 30, list the problem, the question, who replied, how long ago, and the PM to close it.
  - reply's in, issue never closed
  - 'Problems still open after a reply, longest wait first: job, manager''s name, problem title, question topic, replying company'
  - RFIs ans'd but the issue still shows opn, who do i bug (pm)
  - We asked the designers something and got our reply, so why does the trouble behind it remain marked unsolved, and which ones are like that?
*/
SELECT PMRI.Project, JCMP.Name AS ProjectManager, PMRI.Issue, PMIM.Description AS IssueDescription, PMRI.RFIType,
    PMRI.RFI, PMRI.Subject, PMFM.FirmName AS AnsweredBy, PMRI.DateRecd,
    DATEDIFF(day, PMRI.DateRecd, @AsOf) AS DaysSince
FROM PMRI WITH (NOLOCK)
JOIN PMIM WITH (NOLOCK)
    ON PMRI.PMCo = PMIM.PMCo
    AND PMRI.Project = PMIM.Project
    AND PMRI.Issue = PMIM.Issue
JOIN JCJM WITH (NOLOCK)
    ON PMRI.PMCo = JCJM.JCCo
    AND PMRI.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMRI.VendorGroup = PMFM.VendorGroup
    AND PMRI.RespondFirm = PMFM.FirmNumber
WHERE PMRI.PMCo = @PMCo
    AND PMRI.DateRecd <= @AsOf
    AND PMIM.DateResolved IS NULL
ORDER BY DaysSince DESC, PMRI.Project, PMRI.Issue
