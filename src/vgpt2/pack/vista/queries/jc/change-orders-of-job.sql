/*
title: Approved change orders of a job with amount
grain: one approved change order
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What change orders were approved on this job?
  - Approved change orders with amounts
  - aco list
  - For a job list ACO number, description, approval date and contract amount added.
  - how much in COs did we get on my job
  - Signed changes on job 1001-, each with its dollars and approver
  - The owner of 22-4410 denies having agreed to some extras; print each approved one with title, day, who okayed it, and what it added
  - CO log w/ $, 1001-
  - In number order, title, day signed, signer, amount
  - aprvd COs on 2031- w amt
  - What additions to this project were agreed, when, by whom, and for how much?
*/
SELECT JCOH.ACO, JCOH.Description, JCOH.ApprovalDate, JCOH.ApprovedBy, SUM(JCOI.ContractAmt) AS ContractAmt
FROM JCOH WITH (NOLOCK)
JOIN JCOI WITH (NOLOCK)
    ON JCOH.JCCo = JCOI.JCCo
    AND JCOH.Job = JCOI.Job
    AND JCOH.ACO = JCOI.ACO
WHERE JCOH.JCCo = @JCCo
    AND JCOH.Job = @Job
GROUP BY JCOH.ACO, JCOH.Description, JCOH.ApprovalDate, JCOH.ApprovedBy
ORDER BY JCOH.ACO
