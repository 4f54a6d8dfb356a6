/*
title: Number and value of subcontracts by status
grain: one status
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - How many subcontracts are open, complete and closed?
  - Subcontract count and value by status
  - subs by status
  - Number of subcontracts and current cost by status.
  - how many subs are still open
  - how trade agreements divide among live, finished, closed and pending, with dollars
  - The owner's quarterly slide has one small table, trade deals counted by state, what they're worth and how much of it was charged.
  - sub counts per state
  - one row for each state, how many deals there are, their worth together and what was charged on them
  - cnt + $ of SLs by stat
  - How many deals with outside firms are still going on, how many are done, and how much money is behind them?
*/
SELECT SLHD.Status, COUNT(DISTINCT SLHD.SL) AS Subcontracts, SUM(SLIT.CurCost) AS CurrentCost,
    SUM(SLIT.InvCost) AS InvoicedCost
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
WHERE SLHD.SLCo = @SLCo
GROUP BY SLHD.Status
ORDER BY SLHD.Status
