/*
title: Invoice approvals given under a login that is not assigned to the reviewer
grain: one approval
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who has been clicking approve on behalf of another reviewer?
  - approved for someone else
  - While Tom Brandt was in hospital in October, someone approved 31 lines in his name, who?
  - Reviewer, name, login used, full name, date approved, amount, month and sequence of the bill
  - Approvals whose login is not among the users of the reviewer
  - sombody usin DWK's initials to approve in november
  - 'Delegation without paper: sign-offs made by a stranger''s account'
  - Find sign-offs in 2024 made with a user account not belonging to that approver.
  - 'SOX-style testing for the new owners: prove that nobody used another''s seat to okay supplier bills between July and December, or hand me each exception with the real person''s name'
  - okayed with someone else's account
  - Okays clicked from an unassigned account, by approver, the user id that actually clicked, that user's full name, when and how many dollars, oldest first
  - any aprvls where login isnt the rvwr's own? q4 only
  - Did anybody agree to bills while signed on as a different person than the one who was supposed to decide?
*/
SELECT APUR.Reviewer, HQRV.Name AS ReviewerName, APUR.LoginName, DDUP.FullName, APUR.DateApproved,
    APUR.AmountApproved, APUR.UIMth, APUR.UISeq, APUR.Line, APUR.ExpMonth, APUR.APTrans
FROM APUR WITH (NOLOCK)
JOIN HQRV WITH (NOLOCK)
    ON APUR.Reviewer = HQRV.Reviewer
LEFT JOIN DDUP WITH (NOLOCK)
    ON APUR.LoginName = DDUP.VPUserName
WHERE APUR.APCo = @APCo
    AND APUR.ApprvdYN = 'Y'
    AND APUR.DateApproved BETWEEN @BeginDate AND @EndDate
    AND APUR.LoginName IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM HQRP WITH (NOLOCK)
        WHERE HQRP.Reviewer = APUR.Reviewer
            AND HQRP.VPUserName = APUR.LoginName
    )
ORDER BY APUR.Reviewer, APUR.DateApproved, APUR.UIMth, APUR.UISeq, APUR.Line
