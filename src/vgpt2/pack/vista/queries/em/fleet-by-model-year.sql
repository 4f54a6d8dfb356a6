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
  - 'Group working machines by year built: how many, what paid, what to replace them'
  - A leasing firm wants our age profile; for units in service, per year of build, give number, original outlay, and what buying anew would take.
  - age profile of the iron
  - Vintage, how many active machines carry it, what we gave for them, replacement worth, oldest ahead
  - eq cnt by mdl yr + repl $
  - How many of our machines come from which year, and how much would new ones cost?
*/
SELECT EMEM.ModelYr, COUNT(*) AS Machines, SUM(EMEM.PurchasePrice) AS PurchasePrice,
    SUM(EMEM.ReplCost) AS ReplacementCost
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Type = 'E'
    AND EMEM.Status = 'A'
GROUP BY EMEM.ModelYr
ORDER BY EMEM.ModelYr
