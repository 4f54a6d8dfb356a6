/*
title: Contracts that have no job
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which contracts have no job attached?
  - Contracts without jobs
  - contracts no job
  - Pending and open contracts for which no job exists.
  - contracts we set up and never made a job for
  - Agreements set up, pending or running, that nobody opened a project number under
  - Timecards for the school addition bounced because nothing exists to charge them to, so find every pending or active agreement lacking a cost project beneath it
  - orphans with no cost side yet
  - Agreements missing a project underneath, by number, with name, status and price
  - pend/open ktrs w no job setup yet
  - Did we sign or enter any deals in the system and forget to create the project where the spending gets recorded?
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractStatus, JCCM.ContractAmt
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus IN (0, 1)
    AND NOT EXISTS (
        SELECT 1
        FROM JCJM WITH (NOLOCK)
        WHERE JCJM.JCCo = JCCM.JCCo
            AND JCJM.Contract = JCCM.Contract
    )
ORDER BY JCCM.Contract
