/*
title: Service invoices that were not delivered to the customer
grain: one service invoice
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-06-30}
asks:
  - Which service bills were never sent out?
  - Undelivered service invoices with bill-to name, e-mail, site, total and due date
  - undelivered invoices
  - bills sittin here that nobody mailed
  - Customers claim they never got the invoice; give me those through June 30 without a delivery date.
  - Invoices made but not printed or e-mailed, with the address to send to.
*/
SELECT SMInvoiceList.Invoice, SMInvoiceList.InvoiceDate, SMInvoiceList.DueDate, SMInvoiceList.BillToARCustomer,
    ARCM.Name, ARCM.EMail, SMInvoiceList.ServiceSite, SMServiceSite.Description AS SiteName,
    SMInvoiceList.WorkOrder, SMInvoiceList.TotalAmount
FROM SMInvoiceList WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMInvoiceList.CustGroup = ARCM.CustGroup
    AND SMInvoiceList.BillToARCustomer = ARCM.Customer
LEFT JOIN SMServiceSite WITH (NOLOCK)
    ON SMInvoiceList.SMCo = SMServiceSite.SMCo
    AND SMInvoiceList.ServiceSite = SMServiceSite.ServiceSite
WHERE SMInvoiceList.SMCo = @SMCo
    AND SMInvoiceList.DeliveredDate IS NULL
    AND SMInvoiceList.VoidDate IS NULL
    AND SMInvoiceList.InvoiceDate <= @ThroughDate
ORDER BY SMInvoiceList.InvoiceDate, SMInvoiceList.Invoice
