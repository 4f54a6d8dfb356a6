/*
title: Earned revenue and cost to date of a contract by month
grain: one contract and month
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - How much revenue have we earned on this contract month by month?
  - Earned revenue to date against cost to date for a contract
  - earned revenue
  - Estimated revenue and cost at completion, cost to date and earned revenue to date by month for one contract.
  - what've we really earned on this one
*/
SELECT vrvJCRevCostComplete.Mth, vrvJCRevCostComplete.EstRevCompleteToDate,
    vrvJCRevCostComplete.EstCostCompleteToDate, vrvJCRevCostComplete.ActualCostToDate,
    vrvJCRevCostComplete.EarnRevToDate
FROM vrvJCRevCostComplete WITH (NOLOCK)
WHERE vrvJCRevCostComplete.JCCo = @JCCo
    AND vrvJCRevCostComplete.Contract = @Contract
ORDER BY vrvJCRevCostComplete.Mth
