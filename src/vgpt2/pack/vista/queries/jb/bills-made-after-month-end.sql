/*
title: Job bills of later months whose billed period ended on or before a day, with contract, customer, application and days from period end to invoice
grain: one bill
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
  ThroughDate: {type: bDate, example: 2023-12-31}
asks:
  - Which applications for work through December were billed only in the new year, so that they were unbilled revenue at the cut-off?
  - Contract, customer, application, period end, invoice date, bill month, total, retainage, days between
  - late bills for old periods
  - "For the unbilled receivable at December the support that convinces anyone is the invoice that followed, so show me the bills with a month after December whose period runs to December 31 or before, deleted ones out, and how long they took."
  - bils in jan for work perod ending in decmber
  - Work of last year for which the owner got the paper this year
  - Application 9 on Westfield, 780,000 to 12/31, went out January 12 if I'm right
  - Invoices issued in 2024 for periods that ended December 31 or earlier
  - To support unbilled revenue at year end the auditors accept later invoices, so show bills of months past December whose work ran through 12/31, client, dollars, days it took
  - billed in jan for dec work
  - Contract name, client's name, application, invoice, stage, from and through, invoice day, month, total, retention, days, biggest first
  - pay apps mth > 12/23 w thru dt <= 12/31, retg too
  - For which work of the old year did the client get his bill only in the new one?
*/
SELECT JBIN.Contract, JCCM.Description, ARCM.Name AS Customer, JBIN.Application, JBIN.Invoice, JBIN.InvStatus,
    JBIN.FromDate, JBIN.ToDate, JBIN.InvDate, JBIN.BillMonth, JBIN.InvTotal, JBIN.InvRetg,
    DATEDIFF(DAY, JBIN.ToDate, JBIN.InvDate) AS DaysToInvoice
FROM JBIN WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JBIN.CustGroup = ARCM.CustGroup
    AND JBIN.Customer = ARCM.Customer
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth > @ThroughMth
    AND JBIN.ToDate <= @ThroughDate
    AND JBIN.InvStatus <> 'D'
ORDER BY JBIN.InvTotal DESC, JBIN.Contract
