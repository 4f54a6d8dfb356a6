/*
title: Owner change order amount against what was passed on to subcontractors
grain: one approved change order
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - For every change the owner paid us, how much of it went to the subs?
  - ACO revenue vs subcontract change cost on a job
  - Approved change order, description, approval date, contract amount, subcontract change amount and what we keep, one row per approved change order.
  - aco vs sco margin
  - how much did we make on each co after payin the subs
  - Change margin on 1001- net of trades
  - Compare upstream and downstream value of each modification.
  - what each approved client modification brought us on 1001-, less what trades received from it
  - The partners doubt that we make money on modifications, so for 1001- put the client's price beside what went down to trades, with approval date and the difference.
  - spread on each CO, up vs down
  - in number order with its title and the day it was approved, the price upstream, the price downstream to trades and what stays with us
  - ACO $ vs SCO $ on 22-4410, whats kept
  - Our client paid extra for some changes to the building. How much of each did we hand to firms working for us, and how much stayed?
*/
WITH Owner AS (
    SELECT JCOI.JCCo, JCOI.Job, JCOI.ACO, SUM(JCOI.ContractAmt) AS Amount
    FROM JCOI WITH (NOLOCK)
    WHERE JCOI.JCCo = @JCCo
        AND JCOI.Job = @Job
    GROUP BY JCOI.JCCo, JCOI.Job, JCOI.ACO
),
Passed AS (
    SELECT SLIT.JCCo, SLIT.Job, SLCD.AppChangeOrder, SUM(SLCD.ChangeCurCost) AS Amount
    FROM SLCD WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLCD.SLCo = SLIT.SLCo
        AND SLCD.SL = SLIT.SL
        AND SLCD.SLItem = SLIT.SLItem
    WHERE SLIT.JCCo = @JCCo
        AND SLIT.Job = @Job
    GROUP BY SLIT.JCCo, SLIT.Job, SLCD.AppChangeOrder
)
SELECT JCOH.ACO, JCOH.Description, JCOH.ApprovalDate, Owner.Amount AS OwnerAmount,
    ISNULL(Passed.Amount, 0) AS SubcontractAmount, Owner.Amount - ISNULL(Passed.Amount, 0) AS Kept
FROM JCOH WITH (NOLOCK)
JOIN Owner
    ON JCOH.JCCo = Owner.JCCo
    AND JCOH.Job = Owner.Job
    AND JCOH.ACO = Owner.ACO
LEFT JOIN Passed
    ON JCOH.JCCo = Passed.JCCo
    AND JCOH.Job = Passed.Job
    AND JCOH.ACO = Passed.AppChangeOrder
WHERE JCOH.JCCo = @JCCo
    AND JCOH.Job = @Job
ORDER BY JCOH.ACO
