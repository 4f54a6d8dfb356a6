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
  - Income recognized so far on 1001- at each month end, next to spending
  - The CPA recomputes percentage of completion for 1042- and wants monthly the expected final income, expected final outlay, outlay so far and income recognized so far
  - POC income, one deal, monthly
  - Month ends down the page for 1001-, expected final revenue, expected final outlay, spent and earned to that point
  - 22-4410 POC earned rev td + cost td by mth
  - Of the price the client will pay on this project, how much had we really earned by the end of each month?
*/
SELECT vrvJCRevCostComplete.Mth, vrvJCRevCostComplete.EstRevCompleteToDate,
    vrvJCRevCostComplete.EstCostCompleteToDate, vrvJCRevCostComplete.ActualCostToDate,
    vrvJCRevCostComplete.EarnRevToDate
FROM vrvJCRevCostComplete WITH (NOLOCK)
WHERE vrvJCRevCostComplete.JCCo = @JCCo
    AND vrvJCRevCostComplete.Contract = @Contract
ORDER BY vrvJCRevCostComplete.Mth
