/*
title: Contract value and billing by bill group of open contracts
grain: one bill group of a contract
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - How do our contracts split into separately invoiced groups, and how far is each billed?
  - Bill groups with items, contract amount, billed amount and retainage per open contract
  - Contract, group, group name, number of items, value, billed, left to bill
  - bill group totals
  - the owner wants phase 2 on its own invioce, whats in that group
  - Items invoiced apart from the rest of the contract, with totals
  - Is bill group A of contract 1001- fully invoiced?
  - Separately invoiced parts of running contracts, with worth, invoiced, and remaining
  - The developer's lender pays phase two from another loan, so show how every open contract splits into invoicing groups, what each is worth, billed, left, and held back
  - split-billing parts by contract
  - Contract name, group and its name, number of schedule lines, value, invoiced, remaining, holdback
  - bill grps on open cntrcts, $ td n left, retg
  - When one project is billed in several pieces, how much of every piece has the client been asked to pay?
*/
SELECT JBBG.Contract, JCCM.Description AS ContractDescription, JBBG.BillGroup, JBBG.Description, COUNT(*) AS Items,
    SUM(JCCI.ContractAmt) AS ContractAmount, SUM(JCCI.BilledAmt) AS Billed,
    SUM(JCCI.ContractAmt) - SUM(JCCI.BilledAmt) AS LeftToBill, SUM(JCCI.CurrentRetainAmt) AS Retainage
FROM JBBG WITH (NOLOCK)
JOIN JCCI WITH (NOLOCK)
    ON JBBG.JBCo = JCCI.JCCo
    AND JBBG.Contract = JCCI.Contract
    AND JBBG.BillGroup = JCCI.BillGroup
JOIN JCCM WITH (NOLOCK)
    ON JBBG.JBCo = JCCM.JCCo
    AND JBBG.Contract = JCCM.Contract
WHERE JBBG.JBCo = @JBCo
    AND JCCM.ContractStatus = 1
GROUP BY JBBG.Contract, JCCM.Description, JBBG.BillGroup, JBBG.Description
ORDER BY JBBG.Contract, JBBG.BillGroup
