/*
title: Profit of contracts closed between two months by department and customer
grain: one department and customer
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which customers turned out profitable once their jobs were closed, by department?
  - Final margin of contracts closed in 2024 per division and client
  - Department, customer name, closed contracts, final value, final cost, profit for a range of closing months
  - final profit by client
  - did we make any $ on the school district work we closed out
  - "Lookback on finished work: which owners and which groups of the company earned or lost"
  - Gross profit on completed contracts from January to December
  - What finished work earned us in 2024, for every owner within each division
  - Marketing decides which owners to chase next year, so for contracts closed January to December show number, last value, cost and gain per division and client
  - good and bad owners, looking back
  - Division name, client's name, contracts, last value, cost, gain, best client first in each division
  - clsd job GP by dept/cust ytd
  - Looking back at completed projects, from which clients did we earn well, and in which part of the company?
*/
SELECT JCDM.Department, JCDM.Description, ARCM.Name AS Customer, COUNT(DISTINCT JCHC.Contract) AS Contracts,
    SUM(JCHC.FinalContractAmt) AS FinalValue, SUM(JCHC.ActualCost) AS FinalCost,
    SUM(JCHC.FinalContractAmt) - SUM(JCHC.ActualCost) AS Profit
FROM JCHC WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCHC.JCCo = JCCM.JCCo
    AND JCHC.Contract = JCCM.Contract
JOIN JCDM WITH (NOLOCK)
    ON JCHC.JCCo = JCDM.JCCo
    AND JCHC.Department = JCDM.Department
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCHC.JCCo = @JCCo
    AND JCHC.MthClosed BETWEEN @BeginMth AND @EndMth
GROUP BY JCDM.Department, JCDM.Description, ARCM.Name
ORDER BY JCDM.Department, Profit DESC
