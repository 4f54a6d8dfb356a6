/*
title: Contract value by customer
grain: one customer
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much work do we have under contract with each customer?
  - Contract totals by customer
  - contracts per client
  - Number and value of open contracts by customer.
  - who are our biggest clients
*/
SELECT JCCM.Customer, ARCM.Name, COUNT(*) AS Contracts, SUM(JCCM.ContractAmt) AS ContractAmt,
    SUM(JCCM.BilledAmt) AS BilledAmt
FROM JCCM WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
GROUP BY JCCM.Customer, ARCM.Name
ORDER BY ContractAmt DESC
