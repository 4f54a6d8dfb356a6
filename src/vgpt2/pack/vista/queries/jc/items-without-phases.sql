/*
title: Contract items with no phase assigned
grain: one contract item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which contract items have no cost behind them?
  - Contract items without a phase
  - items with no phases
  - Items of open contracts to which no job phase is assigned.
  - pay items nobody linked to cost codes
  - Billing lines of active agreements that have no cost code tied to them
  - Our percent-complete report shows revenue without spending on the clinic, so track down every schedule line on live deals missing any activity underneath
  - SOV lines hanging loose
  - By agreement, line number, wording and price, only where nothing of the cost breakdown points to it
  - opn ktr items not mapped 2 any job phs
  - A price line should be connected to the part of the work that costs the money; which lines of current projects are connected to nothing?
*/
SELECT JCCM.Contract, JCCI.Item, JCCI.Description, JCCI.ContractAmt
FROM JCCM WITH (NOLOCK)
JOIN JCCI WITH (NOLOCK)
    ON JCCM.JCCo = JCCI.JCCo
    AND JCCM.Contract = JCCI.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM JCJP WITH (NOLOCK)
        WHERE JCJP.JCCo = JCCI.JCCo
            AND JCJP.Contract = JCCI.Contract
            AND JCJP.Item = JCCI.Item
    )
ORDER BY JCCM.Contract, JCCI.Item
