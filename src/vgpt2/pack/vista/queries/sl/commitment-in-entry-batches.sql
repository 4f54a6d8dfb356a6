/*
title: Committed cost that validated subcontract entry batches will bring to job cost by job and phase with the present estimate of the phase
grain: one phase and cost type of a job
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - If these subcontract batches get posted, what commitment lands on which phase, and is there budget for it?
  - Job, phase, phase name, cost type, committed cost in validated batches not posted, current estimate, commitment already there, estimate left after posting
  - subcontract batch effect
  - The Lakeside electrical agreement over 640,000 is in a batch for 1026-, does phase 26000 carry that
  - what will the sub bacthes do to the job budgt
  - Normally I hear about a busted phase only when the commitment has been booked and the cost report is printed, so I have taken to looking into what purchasing has validated before it is posted, with the budget of the phase and what is on it already beside it.
  - Promises to trades about to hit the cost report
  - effect on cost codes of trade agreements checked but not yet posted, against estimate
  - The 640,000 electrical award is about to go in and the owner allows no overrun, so does each cost code still have room once the waiting batches are booked?
  - budget hit from unposted subs
  - job and cost code by name, cost type, what is on the way, the estimate, what is promised already and the room afterward, tightest first
  - unpostd SL entry btches, cmtd by ph/CT vs est
  - Before new deals with hired firms are made official in the system, will any of them push a piece of the job over its budget?
*/
WITH Coming AS (
    SELECT SLIA.JCCo, SLIA.Job, SLIA.PhaseGroup, SLIA.Phase, SLIA.JCCType, SUM(SLIA.ChangeCost) AS ComingCost
    FROM SLIA WITH (NOLOCK)
    JOIN HQBC WITH (NOLOCK)
        ON SLIA.SLCo = HQBC.Co
        AND SLIA.Mth = HQBC.Mth
        AND SLIA.BatchId = HQBC.BatchId
    WHERE SLIA.SLCo = @SLCo
        AND HQBC.Status < 5
    GROUP BY SLIA.JCCo, SLIA.Job, SLIA.PhaseGroup, SLIA.Phase, SLIA.JCCType
),
Present AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.CurrEstCost) AS Estimate,
        SUM(JCCP.TotalCmtdCost) AS Committed
    FROM JCCP WITH (NOLOCK)
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT Coming.JCCo, Coming.Job, JCJM.Description AS JobName, Coming.Phase, JCJP.Description AS PhaseName,
    Coming.JCCType, Coming.ComingCost, Present.Estimate, Present.Committed,
    ISNULL(Present.Estimate, 0) - ISNULL(Present.Committed, 0) - Coming.ComingCost AS EstimateLeft
FROM Coming
JOIN JCJM WITH (NOLOCK)
    ON Coming.JCCo = JCJM.JCCo
    AND Coming.Job = JCJM.Job
LEFT JOIN JCJP WITH (NOLOCK)
    ON Coming.JCCo = JCJP.JCCo
    AND Coming.Job = JCJP.Job
    AND Coming.PhaseGroup = JCJP.PhaseGroup
    AND Coming.Phase = JCJP.Phase
LEFT JOIN Present
    ON Coming.JCCo = Present.JCCo
    AND Coming.Job = Present.Job
    AND Coming.PhaseGroup = Present.PhaseGroup
    AND Coming.Phase = Present.Phase
    AND Coming.JCCType = Present.CostType
ORDER BY EstimateLeft, Coming.Job, Coming.Phase
