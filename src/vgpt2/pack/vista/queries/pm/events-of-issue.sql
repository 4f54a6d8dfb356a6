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
