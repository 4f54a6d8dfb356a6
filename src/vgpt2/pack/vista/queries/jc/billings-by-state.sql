/*
title: Contract billings of a period by state of the job site
grain: one state
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - The CPA needs gross receipts by state for the apportionment workpaper.
  - Billed on contracts between two months by ship state of the contract's jobs, with number of contracts and share of the total
  - revenue by state
  - Did we cross the 500,000 nexus threshold in Kentucky with the Bowling Green project this year?
  - how much did we bill in each st in 2024
  - State name, contracts, invoiced, percent.
  - Where was our top line earned, for the franchise tax people
  - Dollars invoiced in 2024 according to where the job site is
  - 'The franchise tax return wants gross receipts by location of the work: state, how many contracts, dollars from January to December, share of everything'
  - gross receipts, state by state
  - State name, number of contracts, invoiced, percent, most dollars first
  - cntrct blgs by st ytd w %
  - In which states did we do the work that brought in this year's money?
*/
WITH Sites AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCJM.ShipState) AS State
    FROM JCJM WITH (NOLOCK)
    WHERE JCJM.JCCo = @JCCo
    GROUP BY JCJM.JCCo, JCJM.Contract
),
Billed AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.BilledAmt) AS Amount
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY JCIP.JCCo, JCIP.Contract
    HAVING SUM(JCIP.BilledAmt) <> 0
),
States AS (
    SELECT Sites.State, COUNT(*) AS Contracts, SUM(Billed.Amount) AS Amount
    FROM Billed
    JOIN Sites
        ON Billed.JCCo = Sites.JCCo
        AND Billed.Contract = Sites.Contract
    GROUP BY Sites.State
)
SELECT States.State, HQST.Name, States.Contracts, States.Amount,
    100.0 * States.Amount / NULLIF(SUM(States.Amount) OVER (), 0) AS PercentOfTotal
FROM States
LEFT JOIN HQST WITH (NOLOCK)
    ON States.State = HQST.State
    AND HQST.Country = 'US'
ORDER BY States.Amount DESC
