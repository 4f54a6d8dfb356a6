/*
title: Newest bill of each open contract
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - When was each contract last billed?
  - Last bill per open contract
  - last pay app
  - The most recent bill of every open contract with application, invoice date, amount and left to bill.
  - whens the last time we billed each job
  - Latest pay request per running contract, and remaining balance to invoice
  - 'Cash forecasting: for every open contract I want when we last invoiced, which application, for how much and what remains of the contract'
  - latest draw on each job
  - Contract name, month, application, day and total of the newest one, and what remains, oldest on top
  - lst jb bill per open cntrct + left to bill
  - For each project underway, when did we most recently ask the client for money?
*/
WITH Bills AS (
    SELECT JBIN.JBCo, JBIN.Contract, JBIN.BillMonth, JBIN.BillNumber, JBIN.Application, JBIN.InvDate, JBIN.InvTotal,
        ROW_NUMBER() OVER (
            PARTITION BY JBIN.JBCo, JBIN.Contract
            ORDER BY JBIN.BillMonth DESC, JBIN.BillNumber DESC
        ) AS Newest
    FROM JBIN WITH (NOLOCK)
    WHERE JBIN.JBCo = @JCCo
        AND JBIN.InvStatus <> 'D'
)
SELECT JCCM.Contract, JCCM.Description, Bills.BillMonth, Bills.Application, Bills.InvDate, Bills.InvTotal,
    JCCM.ContractAmt - JCCM.BilledAmt AS LeftToBill
FROM JCCM WITH (NOLOCK)
JOIN Bills
    ON JCCM.JCCo = Bills.JBCo
    AND JCCM.Contract = Bills.Contract
    AND Bills.Newest = 1
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY Bills.BillMonth, JCCM.Contract
