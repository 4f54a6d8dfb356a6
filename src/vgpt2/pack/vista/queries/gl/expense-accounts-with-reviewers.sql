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
  - People who must approve bills for each overhead number, in order, and the dollar limit
  - Our office manager retires in june and bills will get stuck with her; show for every cost account the approval group, the approvers by name with email, and their thresholds
  - who oks bills per cost acct
  - Account number and name, group by name, first approver to last, each one's email and the amount from which he's needed
  - exp accts + rvwr grp + rvwrs, want names emails n limits
  - If somebody buys office paper, who has to say yes before it's paid? The same for all other running costs please.
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
