/*
title: Contract value not yet billed on open contracts by customer with share of the total and running share
grain: one customer
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How dependent is our backlog on two or three owners?
  - Remaining value of open contracts per customer, largest first, with percentage and cumulative percentage
  - backlog by owner
  - The covenant says that no single client may stand for more than a quarter of the work in hand, and although the school district was well below it last year I believe the new campus has pushed them over, so I need everybody ranked with percent before the certificate goes out on the 15th
  - wich custmer is most of our remaining work
  - Who would hurt us most if they went away?
  - Customer number, name, contracts, left to bill, percent of all, running percent - Cedar County is the one I worry about
  - Percentage of our remaining work that each client stands for, biggest first
  - A loan covenant caps any single owner at twenty-five percent of work on hand, so rank clients by what's left to invoice, with share and running share
  - who's our biggest on the books
  - Client's name, number of open contracts, remaining dollars, percent, accumulated percent
  - bklog by cust w % n cum %
  - If one of our clients went broke, how much of the work ahead of us would we lose?
*/
WITH Remaining AS (
    SELECT JCCM.CustGroup, JCCM.Customer, COUNT(*) AS Contracts, SUM(JCCM.ContractAmt - JCCM.BilledAmt) AS NotBilled
    FROM JCCM WITH (NOLOCK)
    WHERE JCCM.JCCo = @JCCo
        AND JCCM.ContractStatus = 1
    GROUP BY JCCM.CustGroup, JCCM.Customer
)
SELECT Remaining.Customer, ARCM.Name, Remaining.Contracts, Remaining.NotBilled,
    100.0 * Remaining.NotBilled / NULLIF(SUM(Remaining.NotBilled) OVER (), 0) AS SharePct,
    100.0 * SUM(Remaining.NotBilled) OVER (ORDER BY Remaining.NotBilled DESC, Remaining.Customer
        ROWS UNBOUNDED PRECEDING) / NULLIF(SUM(Remaining.NotBilled) OVER (), 0) AS RunningPct
FROM Remaining
JOIN ARCM WITH (NOLOCK)
    ON Remaining.CustGroup = ARCM.CustGroup
    AND Remaining.Customer = ARCM.Customer
ORDER BY Remaining.NotBilled DESC, Remaining.Customer
