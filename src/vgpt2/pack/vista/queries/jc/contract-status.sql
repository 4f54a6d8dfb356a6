/*
title: Open contracts with value, billing and retainage
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Show contract value, billed and received for all open contracts.
  - Contract status report
  - contract list with billed to date
  - Open contracts with customer, original and current amount, billed, received and retainage.
  - where do we stand on our contracts
*/
SELECT JCCM.Contract, JCCM.Description, ARCM.Name, JCCM.OrigContractAmt, JCCM.ContractAmt, JCCM.BilledAmt,
    JCCM.ReceivedAmt,
    JCCM.CurrentRetainAmt, JCCM.ContractAmt - JCCM.BilledAmt AS LeftToBill
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY JCCM.Contract
