/*
title: Order items that cost more than the requisition had estimated
grain: one requisition line
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Where did the purchase come out dearer than what was requested?
  - Requisition lines with their order item where the ordered cost is above the requested cost, with requestor, vendor, reviewer count and difference in percent
  - request vs order price
  - I asked for a 1,200 dollar compressor and they bought one for 2,050, does that happen a lot
  - Compare what the field estimated with what purchasing ordered in 2024, larger items first.
  - How far off are the guesses of the people who ask?
  - Requestor, description, order, supplier, requested total, ordered total, overrun, approvals given.
  - Requested lines in 2024 where buying paid beyond the asked estimate
  - 'Controls review: for purchases made last year compare the requester''s figure with the order, who asked, supplier''s name, overrun in dollars and percent, and reviewers who okayed.'
  - PO came in over the req
  - 'Largest excess first: who asked, wording, supplier''s name, guessed, ordered, percent over, okays given'
  - rq est $ vs po $ overs, YTD
  - Someone asked for goods at a guessed price; where did we end up ordering dearer?
*/
WITH Reviews AS (
    SELECT RQRR.RQCo, RQRR.RQID, RQRR.RQLine, COUNT(*) AS Reviewers,
        SUM(CASE WHEN RQRR.Status = 1 THEN 1 ELSE 0 END) AS Approvals
    FROM RQRR WITH (NOLOCK)
    WHERE RQRR.RQCo = @POCo
    GROUP BY RQRR.RQCo, RQRR.RQID, RQRR.RQLine
)
SELECT RQRL.RQID, RQRL.RQLine, RQRH.Requestor, RQRH.RecDate, RQRL.Description, RQRL.PO, RQRL.POItem, POHD.OrderDate,
    APVM.Name AS VendorName, RQRL.TotalCost AS RequestedCost, POIT.OrigCost AS OrderedCost,
    POIT.OrigCost - RQRL.TotalCost AS Overrun,
    100.0 * (POIT.OrigCost - RQRL.TotalCost) / NULLIF(RQRL.TotalCost, 0) AS OverrunPercent,
    COALESCE(Reviews.Reviewers, 0) AS Reviewers, COALESCE(Reviews.Approvals, 0) AS Approvals
FROM RQRL WITH (NOLOCK)
JOIN RQRH WITH (NOLOCK)
    ON RQRL.RQCo = RQRH.RQCo
    AND RQRL.RQID = RQRH.RQID
JOIN POIT WITH (NOLOCK)
    ON RQRL.RQCo = POIT.POCo
    AND RQRL.PO = POIT.PO
    AND RQRL.POItem = POIT.POItem
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN Reviews
    ON RQRL.RQCo = Reviews.RQCo
    AND RQRL.RQID = Reviews.RQID
    AND RQRL.RQLine = Reviews.RQLine
WHERE RQRL.RQCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    AND POIT.OrigCost > RQRL.TotalCost
ORDER BY Overrun DESC, RQRL.RQID, RQRL.RQLine
