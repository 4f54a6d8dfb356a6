/*
title: Contract items of open contracts billed to date further than the cost of their phases is complete
grain: one contract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which schedule of values lines have we billed ahead of the cost?
  - Items of open contracts where percent billed is above percent of projected cost spent, with both percentages
  - overbilled lines vs cost
  - Contract, customer, item, contract amount, billed, percent billed, projected cost, actual cost, percent complete
  - The surety asked for the make-up of our overbilling and I can only give him contract totals, please break it down to the line of the bill so that I see where we front-loaded mobilisation, general conditions and the like, say on 1007- which shows 400,000 over
  - lines were billing is runing ahead of work
  - Where did we ask the owner for more than we have earned, item by item, Harbor Terminal included
  - Lines of running agreements invoiced to a higher percentage than spending has reached
  - The bonding company worries about front-loading, so line by line on live deals show the share invoiced beside the share of forecast spending, where invoicing leads
  - front-loaded pieces of the SOV
  - The client's name beside every overdrawn line of live work, percent invoiced next to percent of forecast spending used
  - opn ktr items w % billd > % cost complete, by owner
  - For which pieces of a project have we already charged the customer faster than we've done the work?
*/
WITH Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, JCJP.Item, SUM(JCCP.ProjCost) AS ProjectedCost, SUM(JCCP.ActualCost) AS ActualCost
    FROM JCJP WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCJP.JCCo = JCCP.JCCo
        AND JCJP.Job = JCCP.Job
        AND JCJP.PhaseGroup = JCCP.PhaseGroup
        AND JCJP.Phase = JCCP.Phase
    WHERE JCJP.JCCo = @JCCo
    GROUP BY JCJP.JCCo, JCJP.Contract, JCJP.Item
)
SELECT JCCI.Contract, ARCM.Name AS Customer, JCCI.Item, JCCI.Description, JCCI.ContractAmt, JCCI.BilledAmt,
    100 * JCCI.BilledAmt / NULLIF(JCCI.ContractAmt, 0) AS PercentBilled, Cost.ProjectedCost, Cost.ActualCost,
    100 * Cost.ActualCost / NULLIF(Cost.ProjectedCost, 0) AS PercentComplete
FROM JCCI WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCCI.JCCo = JCCM.JCCo
    AND JCCI.Contract = JCCM.Contract
JOIN Cost
    ON JCCI.JCCo = Cost.JCCo
    AND JCCI.Contract = Cost.Contract
    AND JCCI.Item = Cost.Item
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCI.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCI.BilledAmt / NULLIF(JCCI.ContractAmt, 0) > Cost.ActualCost / NULLIF(Cost.ProjectedCost, 0)
ORDER BY JCCI.Contract, JCCI.Item
