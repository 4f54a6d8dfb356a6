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
