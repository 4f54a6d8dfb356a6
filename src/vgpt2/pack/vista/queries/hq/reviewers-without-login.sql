/*
title: Reviewers in approval groups that have no login
grain: one reviewer of a group
level: advanced
parameters: {}
asks:
  - Which approvers cannot approve anything because no login is assigned to them?
  - Reviewer initials used in approval groups but not connected to a user
  - Invoices hang at JWS since he left, which other approvers have no account?
  - reviewers no user
  - approvers that cant even log in
  - Group, group name, approval step, initials, name, e-mail; only persons without an account.
*/
SELECT HQRD.ReviewerGroup, HQRG.Description, HQRD.ApprovalSeq, HQRD.Reviewer, HQRV.Name, HQRV.RevEmail
FROM HQRD WITH (NOLOCK)
JOIN HQRG WITH (NOLOCK)
    ON HQRD.ReviewerGroup = HQRG.ReviewerGroup
JOIN HQRV WITH (NOLOCK)
    ON HQRD.Reviewer = HQRV.Reviewer
WHERE NOT EXISTS (
        SELECT 1
        FROM HQRP WITH (NOLOCK)
        WHERE HQRP.Reviewer = HQRD.Reviewer
    )
ORDER BY HQRD.ReviewerGroup, HQRD.ApprovalSeq, HQRD.Reviewer
