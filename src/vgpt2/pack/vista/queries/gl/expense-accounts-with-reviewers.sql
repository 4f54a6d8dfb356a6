/*
title: Expense accounts with the people who review invoices coded to them
grain: one reviewer of an account
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - Who has to sign off on an invoice coded to a given overhead account?
  - Accounts with a reviewer group and its reviewers in approval order
  - Who approves bills coded to 6100 office supplies, and up to what amount?
  - account approvers
  - whos gotta ok stuff charged to admin accts
  - 'For every account that carries an approval group: account, name, group, approver, sequence, limit.'
*/
SELECT GLAC.GLAcct, GLAC.Description, GLAC.ReviewerGroup, HQRG.Description AS ReviewerGroupName, HQRD.ApprovalSeq,
    HQRV.Name, HQRV.RevEmail, HQRD.ThresholdAmount
FROM GLAC WITH (NOLOCK)
JOIN HQRG WITH (NOLOCK)
    ON GLAC.ReviewerGroup = HQRG.ReviewerGroup
JOIN HQRD WITH (NOLOCK)
    ON HQRG.ReviewerGroup = HQRD.ReviewerGroup
JOIN HQRV WITH (NOLOCK)
    ON HQRD.Reviewer = HQRV.Reviewer
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType = 'E'
    AND GLAC.Active = 'Y'
ORDER BY GLAC.GLAcct, HQRD.ApprovalSeq, HQRV.Name
