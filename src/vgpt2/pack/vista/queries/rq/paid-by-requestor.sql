/*
title: Amount paid to vendors between two dates on order items that came from requisitions, by requestor, with lines and number of jobs
grain: one requestor
level: advanced
parameters:
  RQCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Whose requests turned into how much money out of the bank?
  - Requestor, number of requisition lines with payments, number of jobs, requisitioned cost and amount paid between two dates on the order items made from them
  - paid by requestor
  - $ that went out the dor per persn who asked for the stuff, jan to june 2024
  - Did what Miguel asked for in the first half really cost 260,000 in checks?
  - Budget holders keep telling me that they never spend anything since they only fill out requests, and so I would like to follow these through the order and the bill to the day when the money was gone and add it up under the name of the person who wanted the thing.
  - Wishes turned into outlays, name by name
  - vendor checks in 2024 traced to whichever employee first asked for the goods
  - For the owner's spending review in August, total up what left the account on bought items according to whose ask started it, across how many sites, next to what they had estimated.
  - cash out per asker
  - per person, count of items, count of jobs, what the ask estimated and what vendors have received between january and june, largest payer first
  - AP $ pd H1 on POs that came from reqs, rolled up by requestr
  - Which of our employees' shopping wishes ended up costing us the most in payments that have truly gone out?
*/
WITH Paid AS (
    SELECT APTL.APCo, APTL.PO, APTL.POItem, SUM(APTD.Amount) AS PaidAmount
    FROM APTL WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTL.APCo = APTD.APCo
        AND APTL.Mth = APTD.Mth
        AND APTL.APTrans = APTD.APTrans
        AND APTL.APLine = APTD.APLine
    WHERE APTL.APCo = @RQCo
        AND APTL.PO IS NOT NULL
        AND APTD.Status = 3
        AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
    GROUP BY APTL.APCo, APTL.PO, APTL.POItem
),
Requested AS (
    SELECT RQRL.RQCo, RQRH.Requestor, RQRL.PO, RQRL.POItem, MAX(RQRL.Job) AS Job, COUNT(*) AS LineCount,
        SUM(RQRL.TotalCost) AS RequestedCost
    FROM RQRL WITH (NOLOCK)
    JOIN RQRH WITH (NOLOCK)
        ON RQRL.RQCo = RQRH.RQCo
        AND RQRL.RQID = RQRH.RQID
    WHERE RQRL.RQCo = @RQCo
        AND RQRL.PO IS NOT NULL
    GROUP BY RQRL.RQCo, RQRH.Requestor, RQRL.PO, RQRL.POItem
)
SELECT Requested.Requestor, SUM(Requested.LineCount) AS LineCount, COUNT(DISTINCT Requested.Job) AS JobCount,
    SUM(Requested.RequestedCost) AS RequestedCost, SUM(Paid.PaidAmount) AS PaidAmount
FROM Requested
JOIN Paid
    ON Requested.RQCo = Paid.APCo
    AND Requested.PO = Paid.PO
    AND Requested.POItem = Paid.POItem
GROUP BY Requested.Requestor
ORDER BY PaidAmount DESC, Requested.Requestor
