/*
title: Contract change orders with running total
grain: one contract change order
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - How did change orders build up the contract amount?
  - Contract change orders with cumulative amount
  - cco running total
  - Contract change orders of a contract by number with change amount and total so far.
  - contract value after each co
  - Walk me from amendment to amendment on contract 22-4410 with the cumulative figure
  - 'For the surety''s questionnaire I must explain growth on the arena agreement: each amendment, what it was for, agreed when, its dollars, and the sum after every one.'
  - prime amendments, cumulative
  - Amendments of the contract in numeric order with title, agreed on, dollars, and the total up to each
  - CCO list w runing total for contrct 1001-
  - The deal with our client was altered several times; show every alteration and how the extra money piled up.
*/
WITH Changes AS (
    SELECT PMContractChangeOrder.ID, PMContractChangeOrder.Description, PMContractChangeOrder.DateApproved,
        SUM(PMContractChangeOrderACO.ContractChange) AS Amount
    FROM PMContractChangeOrder WITH (NOLOCK)
    JOIN PMContractChangeOrderACO WITH (NOLOCK)
        ON PMContractChangeOrder.PMCo = PMContractChangeOrderACO.PMCo
        AND PMContractChangeOrder.Contract = PMContractChangeOrderACO.Contract
        AND PMContractChangeOrder.ID = PMContractChangeOrderACO.ID
    WHERE PMContractChangeOrder.PMCo = @PMCo
        AND PMContractChangeOrder.Contract = @Contract
    GROUP BY PMContractChangeOrder.ID, PMContractChangeOrder.Description, PMContractChangeOrder.DateApproved
)
SELECT Changes.ID, Changes.Description, Changes.DateApproved, Changes.Amount,
    SUM(Changes.Amount) OVER (ORDER BY Changes.ID ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS RunningTotal
FROM Changes
ORDER BY Changes.ID
