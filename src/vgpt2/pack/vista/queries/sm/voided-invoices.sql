/*
title: Voided service invoices with who voided them
grain: one voided invoice
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which service bills were cancelled, by whom and for how much?
  - Void service invoices with customer, invoice date, void date, user and amount
  - service voids
  - whos been voidin invoices in service
  - The auditors want every bill that was taken back in 2024 and the person behind it.
  - Reversed invoices of the service side sorted by the day they were reversed.
  - service bills cancelled during 2024 and the user behind each
  - External audit samples reversals for fraud, so give every bill of service cancelled between January and December, who did it, on what day, for which client, and how much.
  - who killed these service bills
  - by cancel day, login, bill number and its own day, client number and name, ticket and amount
  - SM inv voids YTD by usr, $
  - Were repair bills taken back after they had been made, and by which of our people?
*/
SELECT SMInvoiceList.VoidDate, SMInvoiceList.VoidedBy, SMInvoiceList.Invoice, SMInvoiceList.InvoiceDate,
    SMInvoiceList.BillToARCustomer, ARCM.Name, SMInvoiceList.WorkOrder, SMInvoiceList.TotalAmount
FROM SMInvoiceList WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMInvoiceList.CustGroup = ARCM.CustGroup
    AND SMInvoiceList.BillToARCustomer = ARCM.Customer
WHERE SMInvoiceList.SMCo = @SMCo
    AND SMInvoiceList.VoidDate >= @BeginDate
    AND SMInvoiceList.VoidDate < DATEADD(day, 1, @EndDate)
ORDER BY SMInvoiceList.VoidDate, SMInvoiceList.Invoice
