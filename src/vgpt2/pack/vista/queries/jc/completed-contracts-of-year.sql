/*
title: Contracts closed in a year with revenue, cost and profit of earlier years and of the year
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Completed contracts schedule for the financial statements, split between prior years and the current year.
  - Contracts closed between two months with total billed, cost and gross profit, of which before the year and within the year, and margin percent
  - completed contract schedule
  - For the surety I need 2098- Marion Water Plant and whatever else we finished in 2024, this year's share and the part reported before
  - closed jobs jan thru dec, rev cost gp, prior vs current
  - Contract, customer, month closed, revenue to date, cost to date, profit, revenue in year, cost in year, profit in year.
  - Second page of the December WIP package, everything that is done
  - Schedule of contracts finished in 2024, earlier years and this year apart
  - 'Our CPA builds the financial statements: contracts closed from January to December, total revenue, cost and gain, this year''s part of each, percent margin, client named'
  - done jobs, prior vs this year
  - Contract name, client's name, closing month, total revenue, cost and gain, then the year's share, and margin
  - clsd cntrcts 2024 rev/cst/GP td + in yr
  - Which projects ended this year, and how much of their profit belongs to earlier years?
*/
WITH Revenue AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.BilledAmt) AS Total,
        SUM(CASE WHEN JCIP.Mth >= @BeginMth THEN JCIP.BilledAmt ELSE 0 END) AS InYear
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @EndMth
    GROUP BY JCIP.JCCo, JCIP.Contract
),
Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, SUM(JCCP.ActualCost) AS Total,
        SUM(CASE WHEN JCCP.Mth >= @BeginMth THEN JCCP.ActualCost ELSE 0 END) AS InYear
    FROM JCCP WITH (NOLOCK)
    JOIN JCJP WITH (NOLOCK)
        ON JCCP.JCCo = JCJP.JCCo
        AND JCCP.Job = JCJP.Job
        AND JCCP.PhaseGroup = JCJP.PhaseGroup
        AND JCCP.Phase = JCJP.Phase
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @EndMth
    GROUP BY JCJP.JCCo, JCJP.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name, JCCM.MonthClosed, Revenue.Total AS Revenue, Cost.Total AS Cost,
    Revenue.Total - Cost.Total AS Profit, Revenue.InYear AS RevenueInYear, Cost.InYear AS CostInYear,
    Revenue.InYear - Cost.InYear AS ProfitInYear,
    CASE WHEN Revenue.Total <> 0 THEN 100.0 * (Revenue.Total - Cost.Total) / Revenue.Total ELSE 0 END AS MarginPercent
FROM JCCM WITH (NOLOCK)
JOIN Revenue
    ON JCCM.JCCo = Revenue.JCCo
    AND JCCM.Contract = Revenue.Contract
JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus IN (2, 3)
    AND JCCM.MonthClosed BETWEEN @BeginMth AND @EndMth
ORDER BY JCCM.MonthClosed, JCCM.Contract
