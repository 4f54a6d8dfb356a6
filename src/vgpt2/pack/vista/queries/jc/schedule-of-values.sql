/*
title: Contract items with value, billing and percent billed
grain: one contract item
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - Show the schedule of values of a contract.
  - Contract items with billed to date
  - sov
  - For one contract list each item with original and current amount, billed and left to bill.
  - whats billed on each pay item
*/
SELECT JCCI.Item, JCCI.Description, JCCI.OrigContractAmt, JCCI.ContractAmt, JCCI.BilledAmt, JCCI.CurrentRetainAmt,
    JCCI.ContractAmt - JCCI.BilledAmt AS LeftToBill
FROM JCCI WITH (NOLOCK)
WHERE JCCI.JCCo = @JCCo
    AND JCCI.Contract = @Contract
ORDER BY JCCI.Item
