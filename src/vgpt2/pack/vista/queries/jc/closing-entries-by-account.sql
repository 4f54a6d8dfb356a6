/*
title: Ledger entries that contract close batches will make
grain: one account and contract in a batch
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What journal entries will the contract close post, account by account?
  - Close-out entries moving WIP and open revenue to closed accounts, with department and contract names
  - Batch, contract, department, account, account description, amount of the closing distribution before posting
  - close je preview
  - whats the hit to the p&l when we close these jobs
  - I want to review debits and credits of closing before they reach the ledger
  - Which expense accounts get the accumulated work in process of contract 1001- when it closes?
  - GL entries that the pending contract closes are about to make
  - Before the June close of three contracts gets posted, the controller wants each account with name, division, contract and dollars moved out of WIP
  - gl dump when jobs get shut
  - Month and batch, contract name, division name, account and its name, amount
  - jc close btch gl dist by cntrct/acct
  - What happens in the books when these finished projects get shut?
*/
SELECT JCXA.Mth, JCXA.BatchId, JCXA.Contract, JCCM.Description AS ContractDescription, JCXA.Department,
    JCDM.Description AS DepartmentDescription, JCXA.GLCo, JCXA.GLAcct, GLAC.Description AS Account, JCXA.Amount
FROM JCXA WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCXA.Co = JCCM.JCCo
    AND JCXA.Contract = JCCM.Contract
LEFT JOIN JCDM WITH (NOLOCK)
    ON JCXA.Co = JCDM.JCCo
    AND JCXA.Department = JCDM.Department
JOIN GLAC WITH (NOLOCK)
    ON JCXA.GLCo = GLAC.GLCo
    AND JCXA.GLAcct = GLAC.GLAcct
WHERE JCXA.Co = @JCCo
ORDER BY JCXA.Mth, JCXA.BatchId, JCXA.Contract, JCXA.GLAcct
