/*
title: Unit cost of closed jobs by standard phase and cost type
grain: one phase, cost type and unit of measure
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What did a yard of concrete really cost us on finished jobs?
  - Historical cost per unit and hours per unit from closed jobs, by standard cost code
  - Phase, standard description, cost type, unit, jobs, units, hours, cost, cost per unit over all closed work
  - hist unit costs
  - estimators need past prodution rates for framing
  - "For bidding: average cost per installed quantity out of completed projects"
  - How many man-hours per ton of steel on the jobs we already closed?
  - Past dollars per yard, foot or ton on shut projects, arranged by master code
  - We bid the county bridge Thursday and estimating wants real history, so per master activity and category give quantity, man-hours, dollars and dollars per unit from archived work
  - archived unit prices for bidding
  - From finished work only, in master code order with the name, number of jobs, quantity, hours, dollars and what one unit came to
  - hist jobs $/unit by std phs + CT + UM, wht did rebar run us
  - On buildings we have already finished, what did one square foot or one cubic yard of each kind of work come to on average?
*/
SELECT JCHJ.Phase, JCPM.Description, JCCT.Abbreviation, JCHJ.UM, COUNT(DISTINCT JCHJ.Job) AS Jobs,
    SUM(JCHJ.ActualUnits) AS Units, SUM(JCHJ.ActualHours) AS Hours, SUM(JCHJ.ActualCost) AS Cost,
    SUM(JCHJ.ActualCost) / NULLIF(SUM(JCHJ.ActualUnits), 0) AS CostPerUnit
FROM JCHJ WITH (NOLOCK)
JOIN JCPM WITH (NOLOCK)
    ON JCHJ.PhaseGroup = JCPM.PhaseGroup
    AND JCHJ.Phase = JCPM.Phase
JOIN JCCT WITH (NOLOCK)
    ON JCHJ.PhaseGroup = JCCT.PhaseGroup
    AND JCHJ.CostType = JCCT.CostType
WHERE JCHJ.JCCo = @JCCo
    AND JCHJ.ActualUnits <> 0
GROUP BY JCHJ.Phase, JCPM.Description, JCCT.Abbreviation, JCHJ.UM
ORDER BY JCHJ.Phase, JCCT.Abbreviation, JCHJ.UM
