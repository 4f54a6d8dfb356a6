/*
title: Cost ordered, received and invoiced by month on purchase order items of jobs between two months
grain: one month
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much did we put on order for the jobs each month, how much came in and how much was billed to us?
  - Month, cost of job items added to orders in the month, cost received in the month, gross invoiced against job items in the month, one row per month
  - ordered received billed monthly
  - The bank wants to see whether our buying runs ahead of what the vendors bill, so could somebody lay next to each other, from January to June, the commitments made for sites, the goods that arrived and the invoices that came in for them, it need not show vendors, just the three sums per period and maybe I can draw a chart from it.
  - buying vs recieving vs biling per mnth for job stuff
  - Was March heavy because we bought a lot or because Delta Pipe sent 212,000 worth of bills at once?
  - What was promised to suppliers, what arrived, and what they charged, period by period.
  - 'Job buys each month of 2024: committed, arrived, billed'
  - Bank analyst wonders if suppliers bill late; put per month the dollars newly ordered for jobs, the dollars received, and those charged to us.
  - 'job POs: ordered, in, billed, per month'
  - 'Chronological months for job material: dollars newly ordered, arrived, billed side by side'
  - po $ ordrd vs rcvd vs invd by mo, job itms only
  - Every month, for how much did we order goods for our buildings, how much came, and how much were we charged?
*/
WITH Ordered AS (
    SELECT POIT.AddedMth AS Mth, SUM(POIT.OrigCost) AS OrderedCost
    FROM POIT WITH (NOLOCK)
    WHERE POIT.POCo = @POCo
        AND POIT.ItemType = 1
        AND POIT.AddedMth BETWEEN @BeginMth AND @EndMth
    GROUP BY POIT.AddedMth
),
Received AS (
    SELECT PORD.Mth, SUM(PORD.RecvdCost) AS ReceivedCost
    FROM PORD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON PORD.POCo = POIT.POCo
        AND PORD.PO = POIT.PO
        AND PORD.POItem = POIT.POItem
    WHERE PORD.POCo = @POCo
        AND POIT.ItemType = 1
        AND PORD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PORD.Mth
),
Invoiced AS (
    SELECT APTL.Mth, SUM(APTL.GrossAmt) AS InvoicedCost
    FROM APTL WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON APTL.APCo = POIT.POCo
        AND APTL.PO = POIT.PO
        AND APTL.POItem = POIT.POItem
    WHERE APTL.APCo = @POCo
        AND POIT.ItemType = 1
        AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTL.Mth
),
Months AS (
    SELECT Ordered.Mth FROM Ordered
    UNION
    SELECT Received.Mth FROM Received
    UNION
    SELECT Invoiced.Mth FROM Invoiced
)
SELECT Months.Mth, ISNULL(Ordered.OrderedCost, 0) AS OrderedCost, ISNULL(Received.ReceivedCost, 0) AS ReceivedCost,
    ISNULL(Invoiced.InvoicedCost, 0) AS InvoicedCost
FROM Months
LEFT JOIN Ordered
    ON Months.Mth = Ordered.Mth
LEFT JOIN Received
    ON Months.Mth = Received.Mth
LEFT JOIN Invoiced
    ON Months.Mth = Invoiced.Mth
ORDER BY Months.Mth
