/*
title: Unit price against actual cost per unit in place by item of a unit price contract
grain: one contract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - What do we earn or lose per unit on each bid item of this contract?
  - Item, unit, unit price, units in place, cost to date, cost per unit, gain per unit for one contract
  - unit margin by item
  - We sold curb at 31.50 a foot on 1001-, what is it costing us?
  - are we loosing money on the exacavation item
  - I bid this thing and I would like to learn from it for the next letting, so take every item that is paid by the yard or ton, show the price that I put in, all that we have spent on the phases below it divided by what has been placed, and the difference.
  - Sold for how much, built for how much, per ton or foot
  - What we're paid per foot or ton on 2204- beside what one costs us to build
  - Next DOT letting is in May, so for agreement 1001- show every measured bid line with its price, quantity built, dollars spent, dollars per quantity and gain or loss
  - making a buck per foot or not
  - For contract 2204-, measured lines only, name and unit, what we get apiece, how much is built, what each costs, the gain
  - unit px ktr 3110- sell v actual cost/unit per item
  - For each thing the state buys from us by the yard, does the price per yard cover what a yard really costs us?
*/
WITH Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, JCJP.Item, SUM(JCCP.ActualCost) AS ActualCost,
        SUM(CASE WHEN JCCH.ItemUnitFlag = 'Y' THEN JCCP.ActualUnits ELSE 0 END) AS UnitsInPlace
    FROM JCJP WITH (NOLOCK)
    JOIN JCCH WITH (NOLOCK)
        ON JCJP.JCCo = JCCH.JCCo
        AND JCJP.Job = JCCH.Job
        AND JCJP.PhaseGroup = JCCH.PhaseGroup
        AND JCJP.Phase = JCCH.Phase
    JOIN JCCP WITH (NOLOCK)
        ON JCCH.JCCo = JCCP.JCCo
        AND JCCH.Job = JCCP.Job
        AND JCCH.PhaseGroup = JCCP.PhaseGroup
        AND JCCH.Phase = JCCP.Phase
        AND JCCH.CostType = JCCP.CostType
    WHERE JCJP.JCCo = @JCCo
        AND JCJP.Contract = @Contract
    GROUP BY JCJP.JCCo, JCJP.Contract, JCJP.Item
)
SELECT JCCI.Item, JCCI.Description, JCCI.UM, JCCI.ContractUnits, JCCI.UnitPrice, Cost.UnitsInPlace, Cost.ActualCost,
    Cost.ActualCost / NULLIF(Cost.UnitsInPlace, 0) AS CostPerUnit,
    JCCI.UnitPrice - Cost.ActualCost / NULLIF(Cost.UnitsInPlace, 0) AS GainPerUnit
FROM JCCI WITH (NOLOCK)
JOIN Cost
    ON JCCI.JCCo = Cost.JCCo
    AND JCCI.Contract = Cost.Contract
    AND JCCI.Item = Cost.Item
WHERE JCCI.JCCo = @JCCo
    AND JCCI.Contract = @Contract
    AND JCCI.UM <> 'LS'
ORDER BY JCCI.Item
