/*
title: Contract items with change orders that projections may include
grain: one contract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - What would each item of contract 1001- be worth with the pending changes that count for forecasting?
  - Schedule of values plus future change orders, item by item
  - Item, description, current amount, pending amount flagged for projections, expected amount; one contract
  - sov incl pending cos
  - whats my contract gonna end up at if the pendings get aproved
  - The owner asks for the anticipated final price per line including extras under negotiation.
  - Pending extras by pay item on our contract
  - Billing lines of 1001- with undecided extras that count toward forecasts added on
  - Refinancing needs our likely final price on 22-4410, so per schedule line give the first price, the present price, extras in negotiation that forecasts may include, and the sum
  - SOV with maybes thrown in
  - Line number and wording with bid price, present price, hopeful extras and the two together, for a single deal
  - 1042- items w/ pend COs flagd for projection, orig/curr/expectd
  - If the added work being discussed on this project gets agreed, how much would each line of our price come to?
*/
SELECT JCCM.Description AS ContractDescription, JCCI.Item, JCCI.Description, JCCI.OrigContractAmt, JCCI.ContractAmt,
    SUM(ISNULL(JCFuturePMCO.Amt, 0)) AS FutureChanges,
    JCCI.ContractAmt + SUM(ISNULL(JCFuturePMCO.Amt, 0)) AS ExpectedAmount
FROM JCCI WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCCI.JCCo = JCCM.JCCo
    AND JCCI.Contract = JCCM.Contract
LEFT JOIN JCFuturePMCO WITH (NOLOCK)
    ON JCCI.JCCo = JCFuturePMCO.Co
    AND JCCI.Contract = JCFuturePMCO.Cnt
    AND JCCI.Item = JCFuturePMCO.Item
WHERE JCCI.JCCo = @JCCo
    AND JCCI.Contract = @Contract
GROUP BY JCCM.Description, JCCI.Item, JCCI.Description, JCCI.OrigContractAmt, JCCI.ContractAmt
ORDER BY JCCI.Item
