/*
title: Days that service customers take to pay
grain: one bill-to customer
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long do service customers sit on our bills?
  - Average and longest days from invoice date to full payment by bill-to customer, service invoices only
  - service days to pay
  - whos slow payin on service calls
  - I am setting terms for 2025 and need each service client's payment behavior.
  - Mean time until our bills were settled, per account, slowest on top.
  - average wait for settlement of 2024 service bills, account by account
  - Our bank asks about collection on the service side before it renews the credit line, so compute for every paying account the mean and worst delay, with name and terms.
  - who drags their feet on repair bills
  - slowest on top, account number and name, its terms, how many settled bills, mean delay, longest delay
  - svc DSO by bill-to cust, inv dt to pd in full YTD
  - After we've mailed a repair bill, how many days does each customer let pass before everything is paid?
*/
SELECT SMInvoice.CustGroup, SMInvoice.BillToARCustomer, ARCM.Name, ARCM.PayTerms, COUNT(*) AS PaidInvoices,
    AVG(1.0 * DATEDIFF(day, SMInvoice.InvoiceDate, ARTH.PayFullDate)) AS AverageDays,
    MAX(DATEDIFF(day, SMInvoice.InvoiceDate, ARTH.PayFullDate)) AS LongestDays
FROM SMInvoice WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON SMInvoice.ARCo = ARTH.ARCo
    AND SMInvoice.ARPostedMth = ARTH.Mth
    AND SMInvoice.ARTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON SMInvoice.CustGroup = ARCM.CustGroup
    AND SMInvoice.BillToARCustomer = ARCM.Customer
WHERE SMInvoice.SMCo = @SMCo
    AND SMInvoice.InvoiceDate BETWEEN @BeginDate AND @EndDate
    AND SMInvoice.VoidDate IS NULL
    AND ARTH.PayFullDate IS NOT NULL
GROUP BY SMInvoice.CustGroup, SMInvoice.BillToARCustomer, ARCM.Name, ARCM.PayTerms
ORDER BY AverageDays DESC, SMInvoice.BillToARCustomer
