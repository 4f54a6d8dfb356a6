/*
title: Contract amount and estimated cost of each approved change order
grain: one approved change order
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What margin do our change orders carry?
  - Change order revenue against estimated cost
  - co margin
  - Contract amount, estimated cost and margin of each approved change order of a job.
  - are we making money on change orders
  - For each signed change on job 1001-, the price, the estimate, and what's left over
  - The owner thinks extras lose us money on 22-4410, so set every approved one's price against its planned cost and give the difference
  - markup on each CO, 1001-
  - In number order, what it is, day signed, price, planned cost, gain
  - ACOs on 2031- rev vs est cst, GP ea
  - On the added work the client agreed to, did we ask for more than it would cost us?
*/
WITH Revenue AS (
    SELECT JCOI.JCCo, JCOI.Job, JCOI.ACO, SUM(JCOI.ContractAmt) AS Amount
    FROM JCOI WITH (NOLOCK)
    WHERE JCOI.JCCo = @JCCo
        AND JCOI.Job = @Job
    GROUP BY JCOI.JCCo, JCOI.Job, JCOI.ACO
),
Cost AS (
    SELECT JCOD.JCCo, JCOD.Job, JCOD.ACO, SUM(JCOD.EstCost) AS Amount
    FROM JCOD WITH (NOLOCK)
    WHERE JCOD.JCCo = @JCCo
        AND JCOD.Job = @Job
    GROUP BY JCOD.JCCo, JCOD.Job, JCOD.ACO
)
SELECT JCOH.ACO, JCOH.Description, JCOH.ApprovalDate, ISNULL(Revenue.Amount, 0) AS ContractAmt,
    ISNULL(Cost.Amount, 0) AS EstimatedCost, ISNULL(Revenue.Amount, 0) - ISNULL(Cost.Amount, 0) AS Margin
FROM JCOH WITH (NOLOCK)
LEFT JOIN Revenue
    ON JCOH.JCCo = Revenue.JCCo
    AND JCOH.Job = Revenue.Job
    AND JCOH.ACO = Revenue.ACO
LEFT JOIN Cost
    ON JCOH.JCCo = Cost.JCCo
    AND JCOH.Job = Cost.Job
    AND JCOH.ACO = Cost.ACO
WHERE JCOH.JCCo = @JCCo
    AND JCOH.Job = @Job
ORDER BY JCOH.ACO
