/*
title: Service invoices of one customer with each receipt applied, its check number, date and amount, and what is still due
grain: one service invoice and receipt
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  Customer: {type: bCustomer, example: 1204}
asks:
  - Customer 1204 says all our service bills are paid, with which checks?
  - Service invoice, date, total, receipt date, check number, amount applied and amount still due for one customer
  - checks against service bills
  - they clame they payd 10644 with ck 3381, did that ever get aplied
  - Harbor Point's bookkeeper wants every payment since 2023 matched to our invoice numbers.
  - On the phone with a customer who reads check numbers to me faster than I can write, and each of them has paid one of our calls in his opinion and none of them in ours, so I need for that single customer every bill from service in order, beneath it the payments that were put against it with number and day, and what remains.
  - Who paid what for which visit, for the one account that argues.
  - which checks were put against the service bills of account 1204, and the remainder
  - Harbor Point's attorney claims that everything's settled, so for customer 1204 match each service bill to the checks received, number, day, and sum, and show what's outstanding.
  - Harbor Point's checks, bill by bill
  - for one account by bill day, number, ticket, total, below it each payment's day, check number and sum, what's unpaid and when it was cleared
  - svc invs + cash applied w/ ck nos, cust 1204
  - A customer insists he paid for all repairs. For every bill to him, what money came in, when, and is something missing?
*/
WITH Receipts AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, ARTH.TransDate, ARTH.CheckNo, -SUM(ARTL.Amount) AS Amount
    FROM ARTH WITH (NOLOCK)
    JOIN ARTL WITH (NOLOCK)
        ON ARTH.ARCo = ARTL.ARCo
        AND ARTH.Mth = ARTL.Mth
        AND ARTH.ARTrans = ARTL.ARTrans
    WHERE ARTH.ARTransType = 'P'
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, ARTH.TransDate, ARTH.CheckNo
)
SELECT SMInvoiceList.Invoice, SMInvoiceList.InvoiceDate, SMInvoiceList.WorkOrder, ARCM.Name,
    SMInvoiceList.TotalAmount, Receipts.TransDate AS ReceiptDate, Receipts.CheckNo, Receipts.Amount AS Applied,
    ARTH.AmountDue, ARTH.PayFullDate
FROM SMInvoiceList WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON SMInvoiceList.ARCo = ARTH.ARCo
    AND SMInvoiceList.ARPostedMth = ARTH.Mth
    AND SMInvoiceList.ARTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN Receipts
    ON SMInvoiceList.ARCo = Receipts.ARCo
    AND SMInvoiceList.ARPostedMth = Receipts.ApplyMth
    AND SMInvoiceList.ARTrans = Receipts.ApplyTrans
WHERE SMInvoiceList.SMCo = @SMCo
    AND ARTH.Customer = @Customer
ORDER BY SMInvoiceList.InvoiceDate, SMInvoiceList.Invoice, Receipts.TransDate
