/*
title: Phases of undecided change orders where cost already exceeds the estimate
grain: one phase and cost type of a change item
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Where are we doing extra work before the owner has agreed to it?
  - Undecided change items by phase and cost type whose actual cost is above the current estimate, with expected cost of the change
  - working at risk
  - Project, job, change order, title, item, phase, name, cost type, estimated cost of the change, budget so far, spent so far, over
  - are we already paying for pco 22 on 1001- and its not even signed
  - Money out of the door on unsigned extras, more than 5,000 first
  - 'We start, we spend, then we argue: show the spots where this happens right now'
  - Codes behind undecided changes where spending has passed the current budget
  - Lender asks whether we finance extras ourselves; find unsettled changes whose cost codes already show actual above estimate, with the job, change wording, figures and overrun.
  - spending on COs nobody signed
  - 'Largest overrun first: job name, unsettled change and its code by name, budget, spent so far, over'
  - pcos unaprvd but act cost > est on those phs, all jobs
  - Where have we paid for additional work beyond plan although the client hasn't said yes?
*/
WITH Spent AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.CurrEstCost) AS Estimate,
        SUM(JCCP.ActualCost) AS ActualCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @PMCo
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT PMOI.Project, JCJM.Description AS JobName, PMOI.PCOType, PMOI.PCO, PMOI.PCOItem, PMOI.Description,
    PMOL.Phase, JCJP.Description AS PhaseDescription, PMOL.CostType, PMOL.EstCost AS ChangeCost, Spent.Estimate,
    Spent.ActualCost, Spent.ActualCost - Spent.Estimate AS OverEstimate
FROM PMOI WITH (NOLOCK)
JOIN PMOL WITH (NOLOCK)
    ON PMOI.PMCo = PMOL.PMCo
    AND PMOI.Project = PMOL.Project
    AND PMOI.PCOType = PMOL.PCOType
    AND PMOI.PCO = PMOL.PCO
    AND PMOI.PCOItem = PMOL.PCOItem
JOIN Spent
    ON PMOL.PMCo = Spent.JCCo
    AND PMOL.Project = Spent.Job
    AND PMOL.PhaseGroup = Spent.PhaseGroup
    AND PMOL.Phase = Spent.Phase
    AND PMOL.CostType = Spent.CostType
JOIN JCJM WITH (NOLOCK)
    ON PMOI.PMCo = JCJM.JCCo
    AND PMOI.Project = JCJM.Job
LEFT JOIN JCJP WITH (NOLOCK)
    ON PMOL.PMCo = JCJP.JCCo
    AND PMOL.Project = JCJP.Job
    AND PMOL.PhaseGroup = JCJP.PhaseGroup
    AND PMOL.Phase = JCJP.Phase
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Approved = 'N'
    AND PMOL.EstCost > 0
    AND Spent.ActualCost > Spent.Estimate
ORDER BY OverEstimate DESC, PMOI.Project, PMOI.PCOType, PMOI.PCO, PMOI.PCOItem
