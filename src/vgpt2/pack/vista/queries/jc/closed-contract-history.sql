/*
title: Final contract amount against final cost of closed contracts
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How did our closed contracts end up?
  - Final revenue, cost and profit of closed contracts
  - closed job profit
  - Contracts closed between two months with final contract amount, billed, actual cost and profit from the closing history.
  - did we make money on the ones we closed
  - Ending price, cost and gain on contracts closed out in 2024
  - 'The surety wants results of finished work for the year: each contract closed from January to December, last price, invoiced, total cost and gross profit'
  - how closed jobs ended up
  - Contract name, closing month, last value, invoiced, cost, gain, in order of closing
  - clsd cntrcts ytd final amt/cst/GP
  - For the projects we wrapped up this year, what did we earn or lose on each?
*/
SELECT JCHC.Contract, JCHC.ContractDesc, JCHC.MthClosed, SUM(JCHC.FinalContractAmt) AS FinalContract,
    SUM(JCHC.BilledAmt) AS Billed, SUM(JCHC.ActualCost) AS ActualCost,
    SUM(JCHC.FinalContractAmt) - SUM(JCHC.ActualCost) AS Profit
FROM JCHC WITH (NOLOCK)
WHERE JCHC.JCCo = @JCCo
    AND JCHC.MthClosed BETWEEN @BeginMth AND @EndMth
GROUP BY JCHC.Contract, JCHC.ContractDesc, JCHC.MthClosed
ORDER BY JCHC.MthClosed, JCHC.Contract
