/*
title: Receivables balance at the end of each month
grain: one month
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - How did total receivables develop month by month?
  - Month-end balance of receivables
  - ar balance trend
  - Net movement of receivables by month with the running balance, miscellaneous receipts left out.
  - is our ar going up or down
  - Chart how total receivables stood at the close of every month.
  - 'Board deck slide: how much clients owed us in total at each close since the beginning, with net movement per period'
  - AR total, every month end
  - 'Receivables: period, net movement, balance at close, oldest on top, for company 1'
  - ar bal by mo runnng, no misc cash
  - Month after month, what sum did all our clients together owe us?
*/
WITH Movements AS (
    SELECT ARTL.Mth, SUM(ARTL.Amount) AS Amount
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    WHERE ARTL.ARCo = @ARCo
        AND ARTH.ARTransType <> 'M'
    GROUP BY ARTL.Mth
)
SELECT Movements.Mth, Movements.Amount AS Movement,
    SUM(Movements.Amount) OVER (ORDER BY Movements.Mth ROWS UNBOUNDED PRECEDING) AS Balance
FROM Movements
ORDER BY Movements.Mth
