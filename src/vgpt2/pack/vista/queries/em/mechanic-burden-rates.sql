/*
title: Burden and addon rates of mechanics' time by liability type
grain: one liability type
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - What burden do we put on shop labor, per liability?
  - Liability type, burden type, burden rate and addon rate set up for mechanics
  - mechanic burden rates
  - whats the burdn percent on the shop guys, workers comp incl
  - Every January I recompute what an hour of a mechanic costs us fully loaded, last year it was somewhere around 38 percent on top of the wage, and I need the rates that are in the system today so I can hold them against what payroll told me.
  - Is workers' comp still at 6.2 in the shop overhead?
  - What comes on top of a wrench hour?
*/
SELECT EMPB.LiabType, EMPB.BurdenType, EMPB.BurdenRate, EMPB.AddonRate
FROM EMPB WITH (NOLOCK)
WHERE EMPB.EMCo = @EMCo
ORDER BY EMPB.LiabType
