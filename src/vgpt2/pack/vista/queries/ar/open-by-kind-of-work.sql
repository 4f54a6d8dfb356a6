/*
title: Amount due of open invoices by customer split into contract, service, material and other invoices
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Of what a customer owes us, how much is construction, how much service and how much material?
  - Customer, name, amount due on contract invoices, service invoices, material sales, other invoices and in total
  - receivables by business
  - is it the constuction side or sevice thats owed, by custmer
  - Of the 93,000 that Larkspur Schools owes, what part came from service calls?
  - Every department head assures me that the slow money is the other department's, so before our meeting on the 20th I would like one line for each customer with what is due from contracts, what from service calls, what from the material that we sold over the counter, and the remainder that belongs to none of them.
  - Which corner of the company is waiting for whose money?
  - For every client, divide the unpaid bills among jobs, service tickets, quarry sales and the rest
  - Our lender lends differently on construction and service paper, so before Tuesday's borrowing call I want each client's balance broken into those pieces plus materials and miscellaneous.
  - 'unpaid bills: jobs vs svc vs stone'
  - Customer name, then what they owe from contracts, from service tickets, from material tickets, other, and altogether, biggest debtor on top
  - ar per cust split contract / SM / matl / misc, whats outstandng
  - When somebody hasn't paid us yet, is it for a building project, a repair visit, gravel they picked up, or something else?
*/
WITH ServiceInvoices AS (
    SELECT SMInvoice.ARCo, SMInvoice.ARPostedMth, SMInvoice.ARTrans
    FROM SMInvoice WITH (NOLOCK)
    WHERE SMInvoice.ARCo = @ARCo
        AND SMInvoice.ARTrans IS NOT NULL
    GROUP BY SMInvoice.ARCo, SMInvoice.ARPostedMth, SMInvoice.ARTrans
)
SELECT ARTH.Customer, ARCM.Name,
    SUM(CASE WHEN ARTH.Contract IS NOT NULL THEN ARTH.AmountDue ELSE 0 END) AS ContractDue,
    SUM(CASE WHEN ARTH.Contract IS NULL AND ServiceInvoices.ARTrans IS NOT NULL
        THEN ARTH.AmountDue ELSE 0 END) AS ServiceDue,
    SUM(CASE WHEN ARTH.Contract IS NULL AND ServiceInvoices.ARTrans IS NULL AND ARTH.MSCo IS NOT NULL
        THEN ARTH.AmountDue ELSE 0 END) AS MaterialDue,
    SUM(CASE WHEN ARTH.Contract IS NULL AND ServiceInvoices.ARTrans IS NULL AND ARTH.MSCo IS NULL
        THEN ARTH.AmountDue ELSE 0 END) AS OtherDue,
    SUM(ARTH.AmountDue) AS TotalDue
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN ServiceInvoices
    ON ARTH.ARCo = ServiceInvoices.ARCo
    AND ARTH.Mth = ServiceInvoices.ARPostedMth
    AND ARTH.ARTrans = ServiceInvoices.ARTrans
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue <> 0
GROUP BY ARTH.Customer, ARCM.Name
ORDER BY TotalDue DESC, ARTH.Customer
