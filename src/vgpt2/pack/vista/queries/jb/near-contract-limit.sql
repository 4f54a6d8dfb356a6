/*
title: Open time-and-material contracts billed to more than a share of their contract amount
grain: one contract
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  Share: {type: bPct, example: 0.8}
asks:
  - Which T&M contracts are close to the ceiling that the owner gave us?
  - Open time and material contracts with billed amount above 80 percent of the contract amount, with customer and last bill month
  - T&M near the cap
  - Contract, description, customer, contract amount, billed on T&M bills, share billed, last bill month
  - We ran over the limit at the Brightwater plant because no one looked until the bill bounced, 37,000 we never saw again, so warn me as soon as an hourly contract has used up four fifths of its money
  - cost pluss contracts allmost used up
  - Reimbursable agreements running out of room
  - Running T&M contracts that have used up over eighty percent of their ceiling
  - We lost 37,000 past the cap at Brightwater, so warn me of hourly contracts invoiced beyond 90 percent of value, client's name and latest month included
  - t&m about to hit the cap
  - Contract name, client's name, value, invoiced so far, share used, latest month, highest share on top
  - open TM cntrcts > 80% billed, cust nm
  - Where we are paid by the hour up to a maximum, which projects have nearly reached that maximum?
*/
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS Customer, JCCM.ContractAmt, SUM(JBIN.InvTotal) AS Billed,
    SUM(JBIN.InvTotal) / NULLIF(JCCM.ContractAmt, 0) AS ShareBilled, MAX(JBIN.BillMonth) AS LastBillMonth
FROM JCCM WITH (NOLOCK)
JOIN JBIN WITH (NOLOCK)
    ON JCCM.JCCo = JBIN.JBCo
    AND JCCM.Contract = JBIN.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JBCo
    AND JCCM.ContractStatus = 1
    AND JBIN.BillType IN ('T', 'B')
GROUP BY JCCM.Contract, JCCM.Description, ARCM.Name, JCCM.ContractAmt
HAVING SUM(JBIN.InvTotal) > @Share * JCCM.ContractAmt
ORDER BY ShareBilled DESC, JCCM.Contract
