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
  - What percentages are added to shop wages for each liability?
  - Every January I rebuild the loaded cost of a mechanic's hour; give per kind of liability the burden kind, its percent and the addon as currently set up.
  - shop labor add-ons
  - 'For mechanics: workers'' comp and other liability classes, type of burden, percentage, addon percentage, sorted by class'
  - mech brdn + addon pct by liab typ
  - Besides his wage, what extra charges such as accident insurance do we add for a workshop man's hour?
*/
SELECT EMPB.LiabType, EMPB.BurdenType, EMPB.BurdenRate, EMPB.AddonRate
FROM EMPB WITH (NOLOCK)
WHERE EMPB.EMCo = @EMCo
ORDER BY EMPB.LiabType
