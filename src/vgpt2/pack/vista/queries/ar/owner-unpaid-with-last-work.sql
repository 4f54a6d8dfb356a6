/*
title: Past due owner invoices with days since the last work on the contract
grain: one invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Our own lien rights run out ninety days after last work; list overdue contract invoices with the last cost date of that contract so counsel can prioritise.
  - Past due contract receivables with days past due, last date with labor, equipment or tickets on the contract's jobs and days since
  - lien deadlines on owners
  - City of Marion owes 318,000 on 2098- and we left the site in March, how many days do we have left?
  - who do we gotta lien before its too late, anything over 90 days by july 31
  - Owner, contract, invoice, due date, amount due, last labor or equipment booked, days elapsed since then.
  - Which unpaid pay applications are close to losing their statutory security
  - Late progress bills, with how long ago we last had crews or machines on each project
  - Our attorney must file mechanics liens within 90 days of leaving the site; as of June 30, which late billings are on projects where hours, iron or tickets stopped longest ago?
  - unpaid and off site, clock is ticking
  - Client name, project and its name, bill, days late, owed, held back, date of latest labor and days since, longest silence on top
  - old owner bills vs last day worked, need lien dates asap
  - For customers who missed the deadline on a construction bill, when did we last actually do something on their project and how many days ago was that?
*/
WITH LastWork AS (
    SELECT JCJM.JCCo, JCJM.Contract, MAX(JCCD.ActualDate) AS LastDate
    FROM JCCD WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCD.JCCo = JCJM.JCCo
        AND JCCD.Job = JCJM.Job
    WHERE JCCD.JCTransType IN ('PR', 'EM', 'MS')
        AND JCCD.ActualCost <> 0
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT ARCM.Name, JCCM.Contract, JCCM.Description, ARTH.Invoice, ARTH.DueDate,
    DATEDIFF(DAY, ARTH.DueDate, @AsOf) AS DaysPastDue, ARTH.AmountDue, ARTH.Retainage, LastWork.LastDate,
    DATEDIFF(DAY, LastWork.LastDate, @AsOf) AS DaysSinceWork
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
JOIN JCCM WITH (NOLOCK)
    ON ARTH.JCCo = JCCM.JCCo
    AND ARTH.Contract = JCCM.Contract
LEFT JOIN LastWork
    ON JCCM.JCCo = LastWork.JCCo
    AND JCCM.Contract = LastWork.Contract
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
    AND ARTH.DueDate < @AsOf
ORDER BY DaysSinceWork DESC, ARTH.AmountDue DESC
