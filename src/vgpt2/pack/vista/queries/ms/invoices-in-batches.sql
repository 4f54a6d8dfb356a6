/*
title: Material sales invoices in open batches with customer, date, whether printed and who made the batch
grain: one invoice in a batch
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which material invoices are generated but not posted, and have they been printed?
  - Invoices in invoice batches that are open, with customer name, customer job, invoice date, due date, printed flag, creator
  - ms invoices in batch
  - did the bills for last weeks asfalt go out or are they stuck in a bach somewhere
  - Invoice 30412 to Granite State Paving, customer swears he got it, we have no receivable for it.
  - On the second of the month somebody generates several hundred bills and prints them, and if then the posting is forgotten the customers pay for something that our receivables have never seen; so let me check what has been printed and what not among all those which are waiting, by the person who ran them.
  - Billed on paper, unbooked.
  - Material bills generated but awaiting posting, with buyer, printed or not, and by whom
  - Granite State swears he got 30412 and AR knows nothing, so show all bills sitting unposted, who ran them, buyer, his project and order, and whether they were printed
  - bills run off but unbooked
  - With the login that generated them, unposted material bills by account's name, his job and PO, bill date, due date, printed or not
  - MS invs in opn btch - printd y/n, whos
  - Have bills for stone or asphalt been made that accounting does not know about yet, and did any of them go out?
*/
SELECT MSIB.Mth, MSIB.BatchId, HQBC.CreatedBy, HQBC.DateCreated, MSIB.MSInv, MSIB.Customer,
    ARCM.Name AS CustomerName, MSIB.CustJob, MSIB.CustPO, MSIB.InvDate, MSIB.DueDate, MSIB.PrintedYN, MSIB.Void
FROM MSIB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON MSIB.Co = HQBC.Co
    AND MSIB.Mth = HQBC.Mth
    AND MSIB.BatchId = HQBC.BatchId
JOIN ARCM WITH (NOLOCK)
    ON MSIB.CustGroup = ARCM.CustGroup
    AND MSIB.Customer = ARCM.Customer
WHERE MSIB.Co = @MSCo
    AND HQBC.Status < 5
ORDER BY MSIB.PrintedYN DESC, MSIB.InvDate, MSIB.MSInv
