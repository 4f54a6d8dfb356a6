/*
title: Reviewer groups with their reviewers
grain: one reviewer of a group
level: intermediate
parameters: {}
asks:
  - Who approves for each reviewer group?
  - Reviewer groups with approval order and limit
  - reviewer groups
  - Reviewers of each group with name, e-mail, approval sequence and threshold amount.
  - whos on the approval chain
*/
SELECT HQRG.ReviewerGroup, HQRG.Description, HQRD.ApprovalSeq, HQRD.Reviewer, HQRV.Name, HQRV.RevEmail,
    HQRD.ThresholdAmount
FROM HQRG WITH (NOLOCK)
JOIN HQRD WITH (NOLOCK)
    ON HQRG.ReviewerGroup = HQRD.ReviewerGroup
JOIN HQRV WITH (NOLOCK)
    ON HQRD.Reviewer = HQRV.Reviewer
ORDER BY HQRG.ReviewerGroup, HQRD.ApprovalSeq, HQRD.Reviewer
