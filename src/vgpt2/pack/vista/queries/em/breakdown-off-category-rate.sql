/*
title: Category usage rates whose revenue breakdown does not add up to the rate
grain: one category and revenue code
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Where do the ownership, fuel and repair pieces of a rate not sum to the rate itself?
  - Categories and revenue codes with rate, sum of breakdown rates and the difference
  - rate breakdown mismatch
  - some categorys breakdown dosent equal the rate, find em
  - We raised the dozer rates to 145 in April. Were the pieces raised as well?
  - After the rate committee met I typed some sixty new rates and, honestly, for the last ten or so I may have forgotten to adjust what part is fuel and what part is depreciation, so compare the total of the parts with the whole for each kind of machine and show only those which are off.
  - Where the slices are more or less than the pie.
  - Class rates where fuel, repair and ownership parts don't total the hourly price
  - Rates went up in April, and someone forgot the parts; find every class and kind of charge whose parts add to something else than the price, with names and the gap.
  - category tariff slices don't sum
  - Category with its name, revenue code name, standard tariff against the added-up breakdown codes, difference; leave out those that agree
  - brkdn codes sum <> cat rate, by rev code
  - Our rental price for each kind of machine is composed of pieces; where do the pieces not make up the whole?
*/
WITH Pieces AS (
    SELECT EMBG.EMCo, EMBG.EMGroup, EMBG.Category, EMBG.RevCode, SUM(EMBG.Rate) AS BreakdownRate
    FROM EMBG WITH (NOLOCK)
    WHERE EMBG.EMCo = @EMCo
    GROUP BY EMBG.EMCo, EMBG.EMGroup, EMBG.Category, EMBG.RevCode
)
SELECT EMRR.Category, EMCM.Description AS CategoryName, EMRR.RevCode, EMRC.Description AS RevenueCodeName,
    EMRR.Rate, Pieces.BreakdownRate, EMRR.Rate - Pieces.BreakdownRate AS Difference
FROM EMRR WITH (NOLOCK)
JOIN Pieces
    ON EMRR.EMCo = Pieces.EMCo
    AND EMRR.EMGroup = Pieces.EMGroup
    AND EMRR.Category = Pieces.Category
    AND EMRR.RevCode = Pieces.RevCode
JOIN EMCM WITH (NOLOCK)
    ON EMRR.EMCo = EMCM.EMCo
    AND EMRR.Category = EMCM.Category
JOIN EMRC WITH (NOLOCK)
    ON EMRR.EMGroup = EMRC.EMGroup
    AND EMRR.RevCode = EMRC.RevCode
WHERE EMRR.EMCo = @EMCo
    AND EMRR.Rate <> Pieces.BreakdownRate
ORDER BY EMRR.Category, EMRR.RevCode
