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
  - Retention that has been billed out on contracts but is not in yet
  - Bonding company counts old retention as doubtful; with June 30 as the date, which releases are still owing, on what contract, for which client, and for how many days past the deadline?
  - retention freed up, still not in
  - 'Longest overdue first: release document, its date and deadline, contract with name, client''s name and unpaid sum'
  - released retg still opn, cust + k name, days late
  - At the end of a project we asked for the money that the client had kept as security; where has that request not been honored so far?
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
