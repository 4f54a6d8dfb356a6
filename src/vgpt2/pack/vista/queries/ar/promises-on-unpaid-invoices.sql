/*
title: Open collection notes with the balance of the invoice they concern
grain: one collection note
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Of the promises customers made, which invoices are still open and who on our side took the call?
  - Unresolved call notes next to the invoice balance and due date
  - Acme said they would pay 88123 by Friday, did they?
  - promises vs balance
  - whos been feedin us excuses and still owes
  - Follow-up date, customer, who spoke with whom, note, invoice, due date, amount still owed.
  - Collector remarks not yet settled, next to what the bill they mention still carries
  - Ahead of the weekly credit meeting I would like each unfinished conversation with a debtor, when to come back to it, who logged it, and whether that bill is still unpaid.
  - call-back log with what's still owed
  - 'Sorted by the day to call again: client, their contact, gist of the talk, our colleague''s full name, bill, deadline and remaining dollars'
  - unresolvd coll notes + inv bal, whats up for f/u this wk
  - Customers told us they would pay; which of those conversations are still unfinished, and how much is outstanding on the bill we talked about?
*/
SELECT ARCN.Followup, ARCN.Customer, ARCM.Name, ARCN.Contact, ARCN.Summary, DDUP.FullName, ARCN.Invoice, ARTH.TransDate,
    ARTH.DueDate, ARTH.AmountDue
FROM ARCN WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARCN.CustGroup = ARCM.CustGroup
    AND ARCN.Customer = ARCM.Customer
JOIN ARTH WITH (NOLOCK)
    ON ARCN.ARCo = ARTH.ARCo
    AND ARCN.CustGroup = ARTH.CustGroup
    AND ARCN.Customer = ARTH.Customer
    AND ARCN.Invoice = ARTH.Invoice
LEFT JOIN DDUP WITH (NOLOCK)
    ON ARCN.UserID = DDUP.VPUserName
WHERE ARCN.ARCo = @ARCo
    AND ARCN.Resolved = 'N'
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
ORDER BY ARCN.Followup, ARCM.Name, ARCN.Invoice
