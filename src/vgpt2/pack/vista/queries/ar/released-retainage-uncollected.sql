/*
title: Released retainage transactions of contracts that still have an amount due, with customer and days past due
grain: one released retainage transaction
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which retention did we bill at the end of a job and never collect?
  - Open releases of retainage by contract and customer with invoice, due date, amount due and days late
  - unpaid released retention
  - When a project is finished we bill what the owner held back, and then nobody follows it because the project manager is on the next one; give me what has been released and is still owed, with the client, the contract name and how late it is at the end of June.
  - retainge billed not payed
  - Held-back money we asked for and did not get
  - Has Riverside Unified paid the 5 percent on contract 2107-?
*/
SELECT ARTH.Invoice, ARTH.TransDate, ARTH.DueDate, ARTH.Contract, JCCM.Description, ARCM.Customer, ARCM.Name,
    ARTH.AmountDue, DATEDIFF(DAY, ARTH.DueDate, @AsOf) AS DaysPastDue
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN JCCM WITH (NOLOCK)
    ON ARTH.JCCo = JCCM.JCCo
    AND ARTH.Contract = JCCM.Contract
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'R'
    AND ARTH.AmountDue <> 0
ORDER BY DaysPastDue DESC, ARTH.Contract
