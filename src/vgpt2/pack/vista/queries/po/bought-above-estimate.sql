/*
title: Job purchase order items ordered between two dates at a higher unit cost than the estimate of their phase and cost type
grain: one purchase order item
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Where did we buy dearer per unit than what I had in the estimate?
  - Order, vendor, job, phase, cost type, description, unit, ordered units, unit cost, estimated unit cost, extra cost, between two order dates
  - bought above estimate
  - I carried rebar at 0.92 on 1001- and hear that we paid 1.07 in April, what does that come to
  - orders were the unit prise is over my budgit
  - As the estimator I never learn how my prices did after we won, so each quarter I would like all material lines with the same unit as the phase in the budget, where the buyer paid more than my figure, with the quantity, both prices and the loss, worst one first.
  - Purchases dearer than what was allowed per ton or yard
  - Job material ordered January–June for more per unit than budgeted for its code
  - 'Bid review in July: for purchases on jobs compare each line''s per-unit price with what the estimate carried, show supplier, quantity and the money lost, worst at top.'
  - paid over bid unit cost
  - 'Worst loss on top: supplier''s name, job, code, material wording, quantity, our per-unit price beside the budgeted one'
  - po unit $ vs est unit $ on job buys Q1-Q2, losers only
  - Where did goods for a building turn out dearer apiece than we'd planned?
*/
WITH Estimate AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType,
        SUM(JCCP.CurrEstCost) / NULLIF(SUM(JCCP.CurrEstUnits), 0) AS EstimatedUnitCost
    FROM JCCP WITH (NOLOCK)
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT POHD.PO, POHD.OrderDate, APVM.Name AS VendorName, POIT.POItem, POIT.Job, POIT.Phase, POIT.JCCType,
    POIT.Description, POIT.UM, POIT.CurUnits, POIT.CurCost / NULLIF(POIT.CurUnits, 0) AS OrderedUnitCost,
    Estimate.EstimatedUnitCost, POIT.CurCost - POIT.CurUnits * Estimate.EstimatedUnitCost AS ExtraCost
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN JCCH WITH (NOLOCK)
    ON POIT.JCCo = JCCH.JCCo
    AND POIT.Job = JCCH.Job
    AND POIT.PhaseGroup = JCCH.PhaseGroup
    AND POIT.Phase = JCCH.Phase
    AND POIT.JCCType = JCCH.CostType
    AND POIT.UM = JCCH.UM
JOIN Estimate
    ON POIT.JCCo = Estimate.JCCo
    AND POIT.Job = Estimate.Job
    AND POIT.PhaseGroup = Estimate.PhaseGroup
    AND POIT.Phase = Estimate.Phase
    AND POIT.JCCType = Estimate.CostType
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POIT.POCo = @POCo
    AND POIT.ItemType = 1
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    AND POIT.CurCost > POIT.CurUnits * Estimate.EstimatedUnitCost
    AND POIT.CurUnits > 0
ORDER BY ExtraCost DESC, POHD.PO, POIT.POItem
