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
  - Approval chains with every member's step, mail and dollar limit
  - Megan goes on leave june 3 and invoices will pile up behind her; print each chain with who comes first, second, third, with mail addresses and limits
  - approval chains, who and how much
  - Chain by code and name, step, approver's initials and name, mail, amount from which he's required
  - rvwr grps + members + seq + thresh, all of em
  - When a bill needs several people to agree, which people are these in each circle, and in what order?
*/
SELECT HQRG.ReviewerGroup, HQRG.Description, HQRD.ApprovalSeq, HQRD.Reviewer, HQRV.Name, HQRV.RevEmail,
    HQRD.ThresholdAmount
FROM HQRG WITH (NOLOCK)
JOIN HQRD WITH (NOLOCK)
    ON HQRG.ReviewerGroup = HQRD.ReviewerGroup
JOIN HQRV WITH (NOLOCK)
    ON HQRD.Reviewer = HQRV.Reviewer
ORDER BY HQRG.ReviewerGroup, HQRD.ApprovalSeq, HQRD.Reviewer
