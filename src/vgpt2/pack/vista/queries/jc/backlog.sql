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
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractAmt, JCCM.BilledAmt, JCCM.ContractAmt - JCCM.BilledAmt AS Backlog
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.ContractAmt > JCCM.BilledAmt
ORDER BY Backlog DESC, JCCM.Contract
