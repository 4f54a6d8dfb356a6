/*
title: Material delivered to a job by ticket against the estimated units of the phase
grain: one phase, cost type and unit of a job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How many tons of the estimate of a job have been delivered so far, by phase?
  - Ticket units per phase and cost type of a job against current estimated units in the same unit, percent delivered and last delivery date
  - tons used vs bid
  - hows 1007 doing on hot mix, bid was 12,500 ton and I think were already over
  - As superintendent I want to see for my job if base rock or asphalt runs beyond the takeoff.
  - Are we going to need more rock than we figured?
  - Phase, description, unit, estimated quantity, hauled in, left to deliver on job 1001.
  - Tons hauled to 1042- so far beside the quantity budgeted, activity by activity
  - Superintendent on 22-4410 fears the hot mix takeoff was short, so show what our scale sent there per code and unit, what was planned, balance, percent and latest load
  - rock used vs takeoff
  - Named activity of 22-4410 with its unit, budgeted tons, tons our scale sent, what is left, percent, newest load
  - MS tix to job 1017- v est units by phs, % delivrd
  - We reckoned a certain amount of stone for this site; how much of it has gone there, and will it be enough?
*/
WITH Delivered AS (
    SELECT MSTD.JCCo, MSTD.Job, MSTD.PhaseGroup, MSTD.MatlPhase, MSTD.MatlJCCType, MSTD.UM,
        SUM(MSTD.MatlUnits) AS Units, MAX(MSTD.SaleDate) AS LastDelivery
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.JCCo = @JCCo
        AND MSTD.Job = @Job
        AND MSTD.SaleType = 'J'
        AND MSTD.SurchargeKeyID IS NULL
        AND MSTD.Void = 'N'
    GROUP BY MSTD.JCCo, MSTD.Job, MSTD.PhaseGroup, MSTD.MatlPhase, MSTD.MatlJCCType, MSTD.UM
),
Estimated AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.CurrEstUnits) AS Units
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Job = @Job
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT Delivered.MatlPhase, JCJP.Description AS PhaseName, Delivered.MatlJCCType, Delivered.UM, JCCH.UM AS EstimateUM,
    Estimated.Units AS EstimatedUnits, Delivered.Units AS DeliveredUnits,
    Estimated.Units - Delivered.Units AS LeftToDeliver,
    100.0 * Delivered.Units / NULLIF(Estimated.Units, 0) AS PercentDelivered, Delivered.LastDelivery
FROM Delivered
JOIN JCJP WITH (NOLOCK)
    ON Delivered.JCCo = JCJP.JCCo
    AND Delivered.Job = JCJP.Job
    AND Delivered.PhaseGroup = JCJP.PhaseGroup
    AND Delivered.MatlPhase = JCJP.Phase
LEFT JOIN JCCH WITH (NOLOCK)
    ON Delivered.JCCo = JCCH.JCCo
    AND Delivered.Job = JCCH.Job
    AND Delivered.PhaseGroup = JCCH.PhaseGroup
    AND Delivered.MatlPhase = JCCH.Phase
    AND Delivered.MatlJCCType = JCCH.CostType
    AND Delivered.UM = JCCH.UM
LEFT JOIN Estimated
    ON JCCH.JCCo = Estimated.JCCo
    AND JCCH.Job = Estimated.Job
    AND JCCH.PhaseGroup = Estimated.PhaseGroup
    AND JCCH.Phase = Estimated.Phase
    AND JCCH.CostType = Estimated.CostType
ORDER BY Delivered.MatlPhase, Delivered.MatlJCCType, Delivered.UM
