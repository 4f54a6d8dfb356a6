/*
title: Time-and-material amount billed on a contract by job phase with the actual cost of the phase
grain: one job phase
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - How much did we bill on each phase of this T&M contract compared with what it cost?
  - Time and material bill lines of a contract summed by phase with basis, markup, total and cost to date of the phase
  - T&M billed by phase
  - Job, phase, phase name, bills, basis, markup, billed, actual cost, billed less cost on 1001-
  - The client put a not-to-exceed on demolition and wants to know where he stands on that part only, so I need our time and material billing of his contract cut by phase and, for my own eyes, the cost we have had there
  - billed on phase 02-050 on the cost pluss job and what it costed
  - Income of reimbursable work by work package, from the first draw on
  - Hourly work invoiced on contract 1001- per phase, beside what each phase cost
  - 'The client has a not-to-exceed on demolition, so cut our cost-plus invoicing of 22-4410 by phase: basis, fee, invoiced, real cost, and what stays'
  - cost-plus money per task, 1001-
  - Job, phase name, number of bills, base, fee, invoiced, cost so far, invoiced minus cost
  - TM billd by phse on 2031- vs act cst
  - For each part of this pay-as-you-go project, did we charge more than it cost us?
*/
WITH Bills AS (
    SELECT JBIL.JBCo, JBIL.Job, JBIL.PhaseGroup, JBIL.Phase, JBIL.BillMonth, JBIL.BillNumber,
        SUM(JBIL.Basis) AS Basis, SUM(JBIL.MarkupTotal) AS Markup, SUM(JBIL.Total) AS Total
    FROM JBIL WITH (NOLOCK)
    WHERE JBIL.JBCo = @JBCo
        AND JBIL.Contract = @Contract
    GROUP BY JBIL.JBCo, JBIL.Job, JBIL.PhaseGroup, JBIL.Phase, JBIL.BillMonth, JBIL.BillNumber
),
Billed AS (
    SELECT Bills.JBCo, Bills.Job, Bills.PhaseGroup, Bills.Phase, COUNT(*) AS Bills, SUM(Bills.Basis) AS Basis,
        SUM(Bills.Markup) AS Markup, SUM(Bills.Total) AS Billed
    FROM Bills
    GROUP BY Bills.JBCo, Bills.Job, Bills.PhaseGroup, Bills.Phase
),
Cost AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, SUM(JCCP.ActualCost) AS ActualCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JBCo
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase
)
SELECT JCJP.Job, JCJP.Phase, JCJP.Description, Billed.Bills, Billed.Basis, Billed.Markup, Billed.Billed,
    Cost.ActualCost, Billed.Billed - Cost.ActualCost AS BilledLessCost
FROM JCJP WITH (NOLOCK)
JOIN Billed
    ON JCJP.JCCo = Billed.JBCo
    AND JCJP.Job = Billed.Job
    AND JCJP.PhaseGroup = Billed.PhaseGroup
    AND JCJP.Phase = Billed.Phase
LEFT JOIN Cost
    ON JCJP.JCCo = Cost.JCCo
    AND JCJP.Job = Cost.Job
    AND JCJP.PhaseGroup = Cost.PhaseGroup
    AND JCJP.Phase = Cost.Phase
WHERE JCJP.JCCo = @JBCo
    AND JCJP.Contract = @Contract
ORDER BY JCJP.Job, JCJP.Phase
