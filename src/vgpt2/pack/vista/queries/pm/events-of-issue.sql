/*
title: What happened on an issue, step by step with who did it
grain: one event of an issue
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  Issue: {type: bIssue, example: 4}
asks:
  - Tell me the story of this issue from the first day on.
  - History of one project issue with time, action, document or change order concerned, login and full name
  - issue history
  - When, what was done, document type and number, revision, change order, approved number, user
  - who closed issue 17 on 1001- and why is the pco still hanging
  - Lawyers ask for the complete trail of the foundation dispute, problem number 4, since February 2024
  - Step by step, how did we get from the complaint to the extra?
  - Chronology of problem 4 on 22-4410, who did each thing
  - The claims consultant meets us Thursday on the flooded basement; lay out every recorded action on that problem, when, by which colleague, and the document or change it concerned.
  - paper trail on issue 9
  - Problem 4 from first to last action in time order, with paper or change concerned and full name of who did it
  - isue 4 timeline on 1001- w/ usr names
  - There was a problem on this building; tell me everything recorded about it, one step after another, and by which person.
*/
SELECT PMIH.IssueDateTime, PMIH.Action, PMIH.DocType, PMIH.Document, PMIH.Rev, PMIH.PCOType, PMIH.PCO, PMIH.ACO,
    PMIH.Login, DDUP.FullName
FROM PMIH WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON PMIH.Login = DDUP.VPUserName
WHERE PMIH.PMCo = @PMCo
    AND PMIH.Project = @Project
    AND PMIH.Issue = @Issue
ORDER BY PMIH.IssueDateTime, PMIH.Seq
