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
