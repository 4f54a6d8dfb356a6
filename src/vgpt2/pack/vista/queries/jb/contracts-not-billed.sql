/*
title: Open contracts not billed in a month
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
asks:
  - Which contracts have not been billed this month?
  - Open contracts without a bill in a month
  - unbilled contracts
  - Open contracts that have no job bill in a bill month.
  - who did we forget to bill
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractAmt, JCCM.BilledAmt
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM JBIN WITH (NOLOCK)
        WHERE JBIN.JBCo = JCCM.JCCo
            AND JBIN.Contract = JCCM.Contract
            AND JBIN.BillMonth = @BillMonth
    )
ORDER BY JCCM.Contract
