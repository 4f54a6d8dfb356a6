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
  - Members of approval chains who have no user account to approve with
  - Bills have hung since JWS left in april; find other members of approval chains nobody can sign in for, by name and chain, so we can swap them before month end
  - approvers w/ no account
  - Chain by name, step, initials, approver's name and mail, just those no login belongs to
  - rvwrs in grps w/o a VP user, invs get stuck there
  - Who is supposed to approve bills but has no way to get into the program?
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
