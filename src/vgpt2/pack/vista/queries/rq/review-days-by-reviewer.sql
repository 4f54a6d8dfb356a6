/*
title: Requisition reviews between two dates by reviewer with decisions and average days taken
grain: one reviewer
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How quickly do the reviewers decide on requisitions and how do they decide?
  - Per reviewer lines assigned, approved, denied, sent back for quotes, undecided and days from assignment to review
  - requisition approval speed
  - Reviewer, name, assigned, approved, requote, denied, no decision yet, average days for assignments in 2024
  - Field people say a request takes a week just to be looked at, which I find hard to believe of Jill and Sam, though perhaps of Marcus, so please measure from the day it was put on their desk to the day they looked
  - how long do reviewers sitt on requisitons
  - Who holds up buying with slow decisions, since January 2024
  - turnaround of each approver on purchase asks assigned in 2024, with yes and no counts
  - Ahead of the operations meeting I must show who is the bottleneck in sign-offs, average days on the desk, plus how many each accepted, bounced for new pricing, refused, or never touched.
  - slowest approvers on reqs
  - approver by name, how many landed on his desk, the yeses, the noes, sent back to be priced anew, still open, mean days, slowest at the top
  - avg days to OK a req by apprver YTD, w/ appr/denied cnts
  - When bosses have to agree to a purchase wish, how long does each boss usually take, and how often does each say yes or no?
*/
SELECT RQRR.Reviewer, HQRV.Name, COUNT(*) AS Assigned, SUM(CASE WHEN RQRR.Status = 1 THEN 1 ELSE 0 END) AS Approved,
    SUM(CASE WHEN RQRR.Status = 2 THEN 1 ELSE 0 END) AS ToQuoteAgain,
    SUM(CASE WHEN RQRR.Status = 3 THEN 1 ELSE 0 END) AS Denied,
    SUM(CASE WHEN RQRR.Status = 0 THEN 1 ELSE 0 END) AS Undecided,
    AVG(1.0 * DATEDIFF(day, RQRR.AssignedDate, RQRR.ReviewDate)) AS AverageDays
FROM RQRR WITH (NOLOCK)
LEFT JOIN HQRV WITH (NOLOCK)
    ON RQRR.Reviewer = HQRV.Reviewer
WHERE RQRR.RQCo = @RQCo
    AND RQRR.AssignedDate BETWEEN @BeginDate AND @EndDate
GROUP BY RQRR.Reviewer, HQRV.Name
ORDER BY AverageDays DESC, RQRR.Reviewer
