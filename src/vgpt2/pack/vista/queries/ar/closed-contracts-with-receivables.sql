/*
title: Closed contracts with amounts due or retainage still in receivables
grain: one contract
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which contracts did we close although the owner still owes us money?
  - Soft or hard closed contracts with open receivables and retainage, customer and month closed
  - closed jobs, open AR
  - Going through the closed files for the auditors I found two where a last pay app is unpaid and one with the retention still on the books, and I would rather give them a full list than have them find more, with the client and when we shut the contract.
  - contarcts closed but not fully colected
  - Finished work, for example for Delta Water District, with money outstanding
  - Is the 17,430 retention of 1988- still there since the close in February?
  - Finished contracts on which the client hasn't paid everything, retention too.
  - Auditors pull closed files in february; be ready with each shut contract still showing unpaid billings or withheld money, client and closing month
  - shut contracts, money outstanding
  - Contract and description, state, when it was closed, customer, unpaid, withheld; earliest closed on top; still owed by owners on shut contracts
  - clsd contrcts w ar bal or retg left
  - Some projects are over in our books although the client still owes; which, and how much?
*/
SELECT JCCM.JCCo, JCCM.Contract, JCCM.Description, JCCM.ContractStatus, JCCM.MonthClosed, ARCM.Name,
    SUM(ARTH.AmountDue) AS AmountDue, SUM(ARTH.Retainage) AS Retainage
FROM ARTH WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON ARTH.JCCo = JCCM.JCCo
    AND ARTH.Contract = JCCM.Contract
JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND JCCM.ContractStatus IN (2, 3)
GROUP BY JCCM.JCCo, JCCM.Contract, JCCM.Description, JCCM.ContractStatus, JCCM.MonthClosed, ARCM.Name
HAVING SUM(ARTH.AmountDue) <> 0 OR SUM(ARTH.Retainage) <> 0
ORDER BY JCCM.MonthClosed, JCCM.Contract
