/*
title: Requisition lines that all their reviewers approved for purchase and that are not on an order, with last approval date and days since
grain: one requisition line
level: advanced
parameters:
  RQCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - Which requests are signed off by everybody and still lie on the buyer's desk?
  - Requisition lines with every review at approved for purchase and no order; requisition, requestor, description, job, vendor, cost, number of reviewers, last approval, days since then
  - approved, not bought
  - all reveiwers said yes but no PO yet for 2207-, how mny days
  - Nobody believes me that the delay is not in the approvals any more; I would like to prove to the operations meeting which of the requests had been released by the last of their reviewers and how long they have been sitting with us since then, as of the end of the month, with the requestor's name.
  - R-0071 for the 12,400 of geotextile has had three signatures since June 2, why is nothing ordered?
  - Green light given, nothing placed
  - material asks that cleared all their sign-offs yet have no PO written
  - The owner wants to know in Monday's ops meeting why crews wait, so pull items every reviewer released as of 12/31 that purchasing still hasn't bought, and how long they've aged.
  - released but nobody cut the PO
  - put requester, site, supplier name and dollars beside the date of the final okay, with the ones idle the longest at the top
  - reqs fully apprvd as of EOM, still no PO, days sittin since last sig
  - Some purchase wishes got a yes from everyone who had to agree, but nobody actually bought the item. How many days has each been waiting?
*/
WITH Reviews AS (
    SELECT RQRR.RQCo, RQRR.RQID, RQRR.RQLine, COUNT(*) AS ReviewerCount, MAX(RQRR.ReviewDate) AS LastApproval
    FROM RQRR WITH (NOLOCK)
    WHERE RQRR.RQCo = @RQCo
    GROUP BY RQRR.RQCo, RQRR.RQID, RQRR.RQLine
    HAVING SUM(CASE WHEN RQRR.Status = 1 THEN 0 ELSE 1 END) = 0
)
SELECT RQRL.RQID, RQRL.RQLine, RQRH.Requestor, RQRL.Description, RQRL.Job, APVM.Name AS VendorName, RQRL.TotalCost,
    RQRL.ReqDate, Reviews.ReviewerCount, Reviews.LastApproval,
    DATEDIFF(DAY, Reviews.LastApproval, @AsOf) AS DaysSince
FROM RQRL WITH (NOLOCK)
JOIN Reviews
    ON RQRL.RQCo = Reviews.RQCo
    AND RQRL.RQID = Reviews.RQID
    AND RQRL.RQLine = Reviews.RQLine
JOIN RQRH WITH (NOLOCK)
    ON RQRL.RQCo = RQRH.RQCo
    AND RQRL.RQID = RQRH.RQID
LEFT JOIN APVM WITH (NOLOCK)
    ON RQRL.VendorGroup = APVM.VendorGroup
    AND RQRL.Vendor = APVM.Vendor
WHERE RQRL.RQCo = @RQCo
    AND RQRL.PO IS NULL
ORDER BY DaysSince DESC, RQRL.RQID, RQRL.RQLine
