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
  - Price, invoiced, collected and holdback for every open contract
  - 'The loan officer meets us Wednesday and wants one table of running contracts: client, price at start and now, invoiced, paid, withheld, left'
  - rundown of running contracts
  - Contract name, client's name, first and present value, invoiced, received, holdback, remaining, by number
  - opn cntrcts amt/billd/recd/retg/ltb
  - For all the projects going on, what's the price, how much did we charge, and how much has been paid?
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
