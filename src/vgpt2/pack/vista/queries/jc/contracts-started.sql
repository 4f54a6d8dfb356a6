/*
title: Contracts started between two months
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What new work did we book this year?
  - Contracts by start month with customer
  - new contracts
  - Contracts whose start month lies between two months with customer, department and original amount.
  - what jobs did we pick up this yr
  - Fresh agreements that kicked off between March and September, with client and first price
  - The board gets a slide on sales for 2024, so which deals began between January and December, for whom, in what division, at what signed price before changes
  - this year's kickoffs, with the client
  - Awards in order of their first month with the owner's name, division and as-signed amount
  - new ktrs w/ start mth in 2024, custmer + dept + orig amt
  - What projects did the company begin during the year, who are they for, and what was the price when we first signed?
*/
SELECT JCCM.StartMonth, JCCM.Contract, JCCM.Description, ARCM.Name, JCCM.Department, JCCM.OrigContractAmt
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.StartMonth BETWEEN @BeginMth AND @EndMth
ORDER BY JCCM.StartMonth, JCCM.Contract
