/*
title: Interfaced bills due up to a date
grain: one bill
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which job bills are due for payment?
  - Interfaced bills past their due date with customer
  - bills due
  - Interfaced bills with a due date up to a day, with contract, customer, invoice and amount due.
  - what pay apps should have been paid by now
  - Owner invoices whose payment date arrived by June 30
  - The owner phones clients on Monday; give each invoice sent to AR that should be paid by July 15, contract, client and dollars
  - owner money that came due
  - By payment date, invoice, contract name, client's name, amount
  - intrfcd jb bills due thru 6/30, cust nm n $
  - Which clients' bills have reached the day on which we wanted our money?
*/
SELECT JBIN.DueDate, JBIN.Invoice, JBIN.Contract, JCCM.Description, ARCM.Name, JBIN.InvDue
FROM JBIN WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JBIN.CustGroup = ARCM.CustGroup
    AND JBIN.Customer = ARCM.Customer
WHERE JBIN.JBCo = @JBCo
    AND JBIN.InvStatus = 'I'
    AND JBIN.DueDate <= @AsOf
ORDER BY JBIN.DueDate, JBIN.Invoice
