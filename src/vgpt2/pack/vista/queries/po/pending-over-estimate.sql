/*
title: Pending purchase orders of jobs that would take a phase and cost type over its current estimate
grain: one job, phase and cost type
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - If we release the pending orders, which budgets will they break?
  - Job phases and cost types where actual cost, remaining commitments and pending order items together exceed the current estimate, with job name, each amount and the overrun
  - pending over budget
  - The superintendents have been keying pending orders for weeks and nobody looks at the budget until the order is open, so let me see, before I push them through, the lines of cost where what is spent plus what is committed plus what waits goes beyond the estimate.
  - pendng pos that blow the buget on 1004-
  - Will the 86,000 of rebar waiting for 2215- still fit into 03210-?
  - Requests for spending that the estimate cannot carry any more
  - Draft job POs that will push a code past its budget
  - 'Ops VP must release a stack of drafts by noon: flag job codes where spent plus committed plus those drafts tops the estimate, job''s name, amounts, overage.'
  - drafts that bust the budget
  - 'Worst first: job name, code, kind of cost, draft dollars, estimate, spent, committed, overage'
  - pending PO $ + act + cmtd > est by ph
  - If we made the waiting purchases final, which activities of our buildings would cost more than planned?
*/
WITH Pending AS (
    SELECT POPendingPurchaseOrderItem.JCCo, POPendingPurchaseOrderItem.Job, POPendingPurchaseOrderItem.PhaseGroup,
        POPendingPurchaseOrderItem.Phase, POPendingPurchaseOrderItem.JCCType,
        SUM(POPendingPurchaseOrderItem.OrigCost) AS PendingCost
    FROM POPendingPurchaseOrderItem WITH (NOLOCK)
    WHERE POPendingPurchaseOrderItem.JCCo = @JCCo
        AND POPendingPurchaseOrderItem.ItemType = 1
    GROUP BY POPendingPurchaseOrderItem.JCCo, POPendingPurchaseOrderItem.Job, POPendingPurchaseOrderItem.PhaseGroup,
        POPendingPurchaseOrderItem.Phase, POPendingPurchaseOrderItem.JCCType
),
Cost AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.CurrEstCost) AS EstimatedCost,
        SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.RemainCmtdCost) AS RemainingCommitted
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT JCJM.Job, JCJM.Description AS JobName, Pending.Phase, JCCT.Abbreviation AS CostType, Pending.PendingCost,
    ISNULL(Cost.EstimatedCost, 0) AS EstimatedCost, ISNULL(Cost.ActualCost, 0) AS ActualCost,
    ISNULL(Cost.RemainingCommitted, 0) AS RemainingCommitted,
    Pending.PendingCost + ISNULL(Cost.ActualCost, 0) + ISNULL(Cost.RemainingCommitted, 0)
        - ISNULL(Cost.EstimatedCost, 0) AS Overrun
FROM Pending
JOIN JCJM WITH (NOLOCK)
    ON Pending.JCCo = JCJM.JCCo
    AND Pending.Job = JCJM.Job
JOIN JCCT WITH (NOLOCK)
    ON Pending.PhaseGroup = JCCT.PhaseGroup
    AND Pending.JCCType = JCCT.CostType
LEFT JOIN Cost
    ON Pending.JCCo = Cost.JCCo
    AND Pending.Job = Cost.Job
    AND Pending.PhaseGroup = Cost.PhaseGroup
    AND Pending.Phase = Cost.Phase
    AND Pending.JCCType = Cost.CostType
WHERE Pending.PendingCost + ISNULL(Cost.ActualCost, 0) + ISNULL(Cost.RemainingCommitted, 0)
    > ISNULL(Cost.EstimatedCost, 0)
ORDER BY Overrun DESC, JCJM.Job, Pending.Phase
