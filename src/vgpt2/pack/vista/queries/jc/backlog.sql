/*
title: Backlog of open contracts
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What is our backlog?
  - Contract amount left to bill on open contracts
  - backlog report
  - Open contracts with current amount, billed and amount still to bill, largest first.
  - how much work is left to bill
  - Remaining work to invoice on running contracts, biggest first
  - 'The bonding agent wants our work on hand by Friday: each open contract with something left, its value, what''s been invoiced and the remainder'
  - work on hand, all open
  - Contract name, value, invoiced and remaining, largest remainder on top
  - bklog by open cntrct, amt less billed
  - How much agreed work do we still have ahead of us and haven't charged for?
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractAmt, JCCM.BilledAmt, JCCM.ContractAmt - JCCM.BilledAmt AS Backlog
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.ContractAmt > JCCM.BilledAmt
ORDER BY Backlog DESC, JCCM.Contract
