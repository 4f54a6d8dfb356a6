/*
title: Contracts started since a month whose customer has past due receivables, with project manager
grain: one contract
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  SinceMth: {type: bMonth, example: 2024-01-01}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Are we taking new work from customers who do not pay us?
  - Recently started contracts with the customer's overdue balance and oldest due date
  - new work, late payers
  - At the credit meeting I'd like to hold against the estimators that we keep signing with owners that are late on other jobs, therefore list contracts begun this year whose client had something overdue at the end of June, how much, since when, next to the value of the new one and who runs it.
  - new jobs for guys who owe us allready, w/ overdu amount
  - Fresh deals with debtors
  - Crestview LLC owes us 98,000 from last fall, did we start anything with them since January?
  - Work begun since January for clients who are overdue with us.
  - 'Credit meeting on the 5th confronts estimators: contracts started after march 1 whose owner is past due at june 30, by how much, and which PM'
  - started work, client overdue
  - 'Jobs started for owners behind on payment: contract and description, start month, value, manager''s name, client''s name, ceiling, overdue dollars, earliest due date; worst first'
  - new contrcts ytd w/ custs past due, PM + $
  - Are we starting new buildings for clients who haven't paid for earlier ones on time?
*/
WITH PastDue AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS AmountDue, MIN(ARTH.DueDate) AS OldestDueDate
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.AmountDue > 0
        AND ARTH.DueDate < @AsOf
    GROUP BY ARTH.CustGroup, ARTH.Customer
),
Managers AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCMP.Name) AS ProjectManager
    FROM JCJM WITH (NOLOCK)
    JOIN JCMP WITH (NOLOCK)
        ON JCJM.JCCo = JCMP.JCCo
        AND JCJM.ProjectMgr = JCMP.ProjectMgr
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCCM.JCCo, JCCM.Contract, JCCM.Description, JCCM.StartMonth, JCCM.ContractAmt, Managers.ProjectManager,
    ARCM.Name, ARCM.CreditLimit, PastDue.AmountDue AS PastDueAmount, PastDue.OldestDueDate
FROM ARCO WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON ARCO.JCCo = JCCM.JCCo
JOIN PastDue
    ON JCCM.CustGroup = PastDue.CustGroup
    AND JCCM.Customer = PastDue.Customer
JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Managers
    ON JCCM.JCCo = Managers.JCCo
    AND JCCM.Contract = Managers.Contract
WHERE ARCO.ARCo = @ARCo
    AND JCCM.StartMonth >= @SinceMth
ORDER BY PastDueAmount DESC, JCCM.Contract
