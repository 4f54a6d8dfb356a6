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
  - Open contracts that have not received any pay request in June
  - 'Billing cutoff is the 25th and nobody may be missed: which running contracts have nothing in May, with their value and how much was invoiced so far'
  - no draw this month
  - Contract number and name, value and total invoiced, for running ones with nothing in July
  - opn cntrcts w no jb bill for aug
  - To which clients with work going on did we send no bill this month?
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
