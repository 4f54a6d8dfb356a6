/*
title: Equipment cost by cost code with its share of the total
grain: one equipment cost code
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What do we spend the most on in the fleet?
  - Equipment cost codes ranked with percent of total
  - cost code breakdown
  - Cost by equipment cost code, each with its share of all equipment cost in the period.
  - where's all the equipment money goin
  - Rank fleet expenses of 2024 by size and by percent of all spend
  - 'For a slide at the managers'' meeting: what part of all machine spending from January to December was fuel, what part repairs, tires and so on, by name?'
  - fleet spend pie chart
  - Equipment cost code and title, spending, and its slice of all fleet spending in percent, ranked
  - em CC $ + % of tot ytd
  - Out of every dollar spent on machines, how many cents go for each sort of expense?
*/
WITH Spent AS (
    SELECT EMCD.EMGroup, EMCD.CostCode, SUM(EMCD.Dollars) AS Cost
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMCD.EMGroup, EMCD.CostCode
)
SELECT Spent.CostCode, EMCC.Description, Spent.Cost,
    100.0 * Spent.Cost / NULLIF(SUM(Spent.Cost) OVER (), 0) AS PctOfTotal
FROM Spent
JOIN EMCC WITH (NOLOCK)
    ON Spent.EMGroup = EMCC.EMGroup
    AND Spent.CostCode = EMCC.CostCode
ORDER BY Spent.Cost DESC, Spent.CostCode
