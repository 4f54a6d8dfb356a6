/*
title: Owner billing status of open contracts with last bill, amount due and past due
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - 'Where do we stand with every owner: last application, what is due, what is late?'
  - Open contract with PM, customer, newest bill month, application number, billed-through date, invoice total, open receivable, past due and retainage
  - owner billing status
  - Contract, name, manager, owner, last application, period to, amount of it, unpaid, overdue as of 06/30/2024, retention held
  - which owners are slow payin us and are we even current on the bills
  - Northgate Development says they have only been billed through April on 1001-; check all jobs for that
  - 'Monday cash call: one line for each contract with both sides of the story'
  - Per running contract, newest pay request, what clients owe, and how much is overdue
  - 'For Monday''s cash call with the president: each open contract with PM, client, last application and through date, remaining to invoice, unpaid, late as of June 30, retention'
  - owner scorecard, paid and late
  - Contract name, manager's name, client's name, newest month and application, sum, left, owed, late, holdback, latest overdue on top
  - open cntrcts - lst draw, due, past due, retg, PM
  - For every client at once, have we billed him lately and is he paying us on time?
*/
WITH Bills AS (
    SELECT JBIN.JBCo, JBIN.Contract, JBIN.BillMonth, JBIN.Application, JBIN.ToDate, JBIN.InvTotal,
        ROW_NUMBER() OVER (
            PARTITION BY JBIN.JBCo, JBIN.Contract
            ORDER BY JBIN.BillMonth DESC, JBIN.BillNumber DESC
        ) AS Newest
    FROM JBIN WITH (NOLOCK)
    WHERE JBIN.JBCo = @JCCo
        AND JBIN.InvStatus <> 'D'
),
Due AS (
    SELECT ARTH.JCCo, ARTH.Contract, SUM(ARTH.AmountDue) AS AmountDue, SUM(ARTH.Retainage) AS Retainage,
        SUM(CASE WHEN ARTH.DueDate < @AsOf THEN ARTH.AmountDue ELSE 0 END) AS PastDue
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.JCCo = @JCCo
        AND ARTH.ARTransType = 'I'
    GROUP BY ARTH.JCCo, ARTH.Contract
),
Managers AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCMP.Name) AS ProjectManager
    FROM JCJM WITH (NOLOCK)
    JOIN JCMP WITH (NOLOCK)
        ON JCJM.JCCo = JCMP.JCCo
        AND JCJM.ProjectMgr = JCMP.ProjectMgr
    WHERE JCJM.JCCo = @JCCo
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCCM.Contract, JCCM.Description, Managers.ProjectManager, ARCM.Name AS CustomerName, Bills.BillMonth,
    Bills.Application, Bills.ToDate, Bills.InvTotal, JCCM.ContractAmt - JCCM.BilledAmt AS LeftToBill, Due.AmountDue,
    Due.PastDue, Due.Retainage
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Bills
    ON JCCM.JCCo = Bills.JBCo
    AND JCCM.Contract = Bills.Contract
    AND Bills.Newest = 1
LEFT JOIN Due
    ON JCCM.JCCo = Due.JCCo
    AND JCCM.Contract = Due.Contract
LEFT JOIN Managers
    ON JCCM.JCCo = Managers.JCCo
    AND JCCM.Contract = Managers.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY Due.PastDue DESC, JCCM.Contract
