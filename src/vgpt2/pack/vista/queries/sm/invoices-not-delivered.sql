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
  - bills prepared by service through June 30 that never left our house
  - Collections is embarrassed because clients say they've never seen the bill, so find each one dated by June 30 with no sign of mailing, with mail address, site and amount.
  - bills still in the drawer
  - oldest on top, bill number and due day, customer number and name with mail address, building by name, ticket and amount, cancelled ones aside
  - SM invs no deliverd dt thru EOM
  - Did we write bills for repairs and then forget to mail them to the customer?
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
