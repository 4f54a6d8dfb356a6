/*
title: Past due contract invoices with customer, project manager and the latest collection note on the invoice
grain: one invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - For each overdue invoice on a contract, what is the last thing anybody wrote about it, and which manager should be pushing?
  - Overdue contract receivables with days late, amount, manager of the job, newest note with date and who wrote it
  - overdue with reasons
  - why havent they paid, latest notes on late invoces w PM
  - The loan officer reads down the ageing and stops at everything beyond sixty days to ask me why, and I want to answer out of the notes of the collectors and the name of the responsible manager rather than out of my memory, as of June 30
  - Late money, its story and its owner
  - Customer, contract, invoice, days late, due, last remark, date of remark, author, manager - Lakeside Mall first of all
  - Late job billings with the collector's most recent comment and who runs the job
  - For Thursday's AR review every delinquent progress bill should carry the newest remark, its date and author, and the PM who has to ring the owner, status at 6/30.
  - late job bills, last word, whose PM
  - Client name, job contract, bill, lateness in days, amount, project leader, then date, login and text of the freshest comment; most days late leading
  - delinqent contract inv + newest coll note n pm nm
  - When a client on a building project hasn't paid in time, what did we last write down about it and which of our managers is in charge there?
*/
WITH Notes AS (
    SELECT ARCN.CustGroup, ARCN.Customer, ARCN.Invoice, ARCN.Date, ARCN.UserID, ARCN.Summary,
        ROW_NUMBER() OVER (PARTITION BY ARCN.CustGroup, ARCN.Customer, ARCN.Invoice
            ORDER BY ARCN.Date DESC, ARCN.Seq DESC) AS Place
    FROM ARCN WITH (NOLOCK)
    WHERE ARCN.ARCo = @ARCo
        AND ARCN.Date <= @AsOf
),
Managers AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCJM.ProjectMgr) AS ProjectMgr
    FROM JCJM WITH (NOLOCK)
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT ARTH.Customer, ARCM.Name, ARTH.Contract, ARTH.Invoice, ARTH.DueDate,
    DATEDIFF(DAY, ARTH.DueDate, @AsOf) AS DaysPastDue, ARTH.AmountDue, JCMP.Name AS ProjectManager,
    Notes.Date AS NoteDate, Notes.UserID AS NoteBy, Notes.Summary
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN Managers
    ON ARTH.JCCo = Managers.JCCo
    AND ARTH.Contract = Managers.Contract
LEFT JOIN JCMP WITH (NOLOCK)
    ON Managers.JCCo = JCMP.JCCo
    AND Managers.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Notes
    ON ARTH.CustGroup = Notes.CustGroup
    AND ARTH.Customer = Notes.Customer
    AND ARTH.Invoice = Notes.Invoice
    AND Notes.Place = 1
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.Contract IS NOT NULL
    AND ARTH.AmountDue > 0
    AND ARTH.DueDate < @AsOf
ORDER BY DaysPastDue DESC, ARTH.Invoice
