/*
title: Number, purchase price and replacement cost of active machines by model year
grain: one model year
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - How old is our fleet?
  - Active machines by model year with count, purchase price and replacement value
  - fleet age
  - how many of our trux and dozers r older then 2012
  - The lessor wants the age structure of what we run, year of manufacture against number of units and dollars, as he suspects that half of it is past its life and that we will need his money soon
  - When was our iron built?
  - Year, units, paid, to replace; I would like 2015 and earlier to stand out by themselves
*/
SELECT EMEM.ModelYr, COUNT(*) AS Machines, SUM(EMEM.PurchasePrice) AS PurchasePrice,
    SUM(EMEM.ReplCost) AS ReplacementCost
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Type = 'E'
    AND EMEM.Status = 'A'
GROUP BY EMEM.ModelYr
ORDER BY EMEM.ModelYr
