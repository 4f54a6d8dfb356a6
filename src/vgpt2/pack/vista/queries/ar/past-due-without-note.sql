/*
title: Past due invoices that nobody has written a collection note on
grain: one invoice
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which overdue invoices has nobody followed up on, judging by the collection notes?
  - Invoices past due without any contact note for that invoice, with days late, phone and contract
  - overdue, no follow up
  - Has anyone called City of Marion about the 96,000 from April, or are there no notes at all?
  - late invs w/ zero calls logged, 30k and up
  - Customer, telephone, invoice, contract name, due date, days, amount, none in the log.
  - Debtors the clerk has forgotten to chase
  - Delinquent bills that no collector has ever commented on
  - Management wants proof that each late account is being worked, so as of June 30 show those bills where the log holds nothing at all, along with client and telephone.
  - late bills nobody's touched
  - Most days late on top, with client, phone number, project name and balance, limited to bills lacking any logged remark
  - past due inv w/ no coll notes, who droped the ball
  - Some customers are late and apparently none of us has called or written a line about it; which bills are those?
*/
SELECT ARTH.Customer, ARCM.Name, ARCM.Phone, ARTH.Invoice, ARTH.Contract, JCCM.Description, ARTH.DueDate,
    DATEDIFF(DAY, ARTH.DueDate, @AsOf) AS DaysPastDue, ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN JCCM WITH (NOLOCK)
    ON ARTH.JCCo = JCCM.JCCo
    AND ARTH.Contract = JCCM.Contract
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
    AND ARTH.DueDate < @AsOf
    AND NOT EXISTS (
        SELECT 1
        FROM ARCN WITH (NOLOCK)
        WHERE ARCN.CustGroup = ARTH.CustGroup
            AND ARCN.Customer = ARTH.Customer
            AND ARCN.Invoice = ARTH.Invoice
    )
ORDER BY DaysPastDue DESC, ARCM.Name
