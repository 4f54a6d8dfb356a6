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
  - Total value of running agreements for every client, with what was invoiced so far
  - Our surety is worried about depending on too few owners, so rank the clients by the dollars we currently have signed with each and how much went out in invoices
  - signed dollars per owner
  - One line per owner with its name, how many live deals, their total price and total invoiced, heaviest on top
  - open backlog by cust, how meny jobs n total $ vs billed
  - Which companies have hired us for work going on right now, and how much money is each of them worth to us?
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
