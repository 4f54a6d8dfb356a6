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
