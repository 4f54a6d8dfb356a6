/*
title: Material of a project planned from material sales quotes against units delivered on tickets by phase and material
grain: one phase and material
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bProject, example: 1001-}
asks:
  - How much of the stone and asphalt planned for the project has been hauled in?
  - Project, phase, material, unit, units planned from quotes, planned amount, units and amount on tickets for the same phase and material, percent delivered
  - planned vs hauled
  - quoted matl vs tikets on 1004-, how mch more to come
  - Of the 14,000 tons of base on 2215- what has crossed the scale by June?
  - The estimator put a quantity of aggregate into the project from our own quarry's offer and the superintendent says that he has already had more than that, so could you take for each line of cost and each product what was planned and what the slips say, in units and money, and the percentage.
  - Foreseen from our pit and really brought in
  - For 22-4410, planned stone from our quarry's offers versus what was hauled
  - Superintendent claims he used up his base allotment on 1042-, so per activity and product show what was foreseen from our own offers, quantity and dollars, what the slips say, and the percent
  - planned rock vs slips, 1001-
  - Activity and product in words on 22-4410, planned from our quarry's offers, delivered by ticket, both in units and dollars, percent
  - PM matl frm MS qts v tix, job 1017- % deliverd
  - The project plan counts on a certain amount of our own stone; how much of it has been brought so far?
*/
WITH Planned AS (
    SELECT PMMF.PMCo, PMMF.Project, PMMF.PhaseGroup, PMMF.Phase, PMMF.MaterialGroup, PMMF.MaterialCode, PMMF.UM,
        SUM(PMMF.Units) AS PlannedUnits, SUM(PMMF.Amount) AS PlannedAmount
    FROM PMMF WITH (NOLOCK)
    WHERE PMMF.PMCo = @PMCo
        AND PMMF.Project = @Project
        AND PMMF.MaterialOption = 'Q'
    GROUP BY PMMF.PMCo, PMMF.Project, PMMF.PhaseGroup, PMMF.Phase, PMMF.MaterialGroup, PMMF.MaterialCode, PMMF.UM
),
Delivered AS (
    SELECT MSTD.JCCo, MSTD.Job, MSTD.PhaseGroup, MSTD.MatlPhase, MSTD.MatlGroup, MSTD.Material, MSTD.UM,
        SUM(MSTD.MatlUnits) AS Units, SUM(MSTD.MatlTotal) AS Amount, MAX(MSTD.SaleDate) AS LastDelivery
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.JCCo = @PMCo
        AND MSTD.Job = @Project
        AND MSTD.Void = 'N'
    GROUP BY MSTD.JCCo, MSTD.Job, MSTD.PhaseGroup, MSTD.MatlPhase, MSTD.MatlGroup, MSTD.Material, MSTD.UM
)
SELECT Planned.Phase, JCJP.Description AS PhaseName, Planned.MaterialCode, HQMT.Description AS MaterialName,
    Planned.UM, Planned.PlannedUnits, Planned.PlannedAmount, ISNULL(Delivered.Units, 0) AS DeliveredUnits,
    ISNULL(Delivered.Amount, 0) AS DeliveredAmount, Delivered.LastDelivery,
    100 * ISNULL(Delivered.Units, 0) / NULLIF(Planned.PlannedUnits, 0) AS PercentDelivered
FROM Planned
JOIN HQMT WITH (NOLOCK)
    ON Planned.MaterialGroup = HQMT.MatlGroup
    AND Planned.MaterialCode = HQMT.Material
LEFT JOIN JCJP WITH (NOLOCK)
    ON Planned.PMCo = JCJP.JCCo
    AND Planned.Project = JCJP.Job
    AND Planned.PhaseGroup = JCJP.PhaseGroup
    AND Planned.Phase = JCJP.Phase
LEFT JOIN Delivered
    ON Planned.PMCo = Delivered.JCCo
    AND Planned.Project = Delivered.Job
    AND Planned.PhaseGroup = Delivered.PhaseGroup
    AND Planned.Phase = Delivered.MatlPhase
    AND Planned.MaterialGroup = Delivered.MatlGroup
    AND Planned.MaterialCode = Delivered.Material
    AND Planned.UM = Delivered.UM
ORDER BY Planned.Phase, Planned.MaterialCode
