/*
title: Quote lines waiting for a reviewer with the job and vendor
grain: one reviewer of a quote line
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
asks:
  - Which price quotes are still with a reviewer, for which job and vendor?
  - Quote review backlog with amount, material, job and creator
  - Has anybody looked at the rebar quote for the bridge job?
  - quotes to review
  - rfqs stuck waitin on a thumbs up
  - Quote, line, text, vendor, job, amount, reviewer, assigned on; not reviewed yet.
  - supplier offers still sitting with an approver, since when, and for how much
  - The rebar price expires Friday, so before the supplier meeting find whose desk each offer awaits an okay on, including job, supplier name and date needed.
  - supplier offers still pending a sign-off
  - longest waiting first, approver's name, who created the inquiry, the item, site, supplier by name and total
  - RFQ lines w no review dt, whos sitting on em
  - Before we accept a supplier's price somebody has to agree to it. Which ones has nobody looked at yet, and who is supposed to?
*/
SELECT RQQR.Reviewer, HQRV.Name AS ReviewerName, RQQR.AssignedDate, RQQH.Quote, RQQH.UserName, RQQL.QuoteLine,
    RQQL.Description, RQQL.Job, RQQL.Vendor, APVM.Name, RQQL.TotalCost, RQQL.ReqDate
FROM RQQR WITH (NOLOCK)
JOIN RQQL WITH (NOLOCK)
    ON RQQR.RQCo = RQQL.RQCo
    AND RQQR.Quote = RQQL.Quote
    AND RQQR.QuoteLine = RQQL.QuoteLine
JOIN RQQH WITH (NOLOCK)
    ON RQQR.RQCo = RQQH.RQCo
    AND RQQR.Quote = RQQH.Quote
LEFT JOIN HQRV WITH (NOLOCK)
    ON RQQR.Reviewer = HQRV.Reviewer
LEFT JOIN APVM WITH (NOLOCK)
    ON RQQL.VendorGroup = APVM.VendorGroup
    AND RQQL.Vendor = APVM.Vendor
WHERE RQQR.RQCo = @RQCo
    AND RQQR.ReviewDate IS NULL
ORDER BY RQQR.AssignedDate, RQQH.Quote, RQQL.QuoteLine
