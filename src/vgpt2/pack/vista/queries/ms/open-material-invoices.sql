/*
title: Material sales invoices that are open in receivables
grain: one material sales invoice
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which material invoices are past due, and who has to pay?
  - Material sales invoices with balance in receivables, customer name, due date, days late, customer job and PO
  - unpaid rock bills
  - who hasnt paid us for asphalt yet
  - Collection list for the pits only, as of June 30, with the contractor's own job reference.
  - Outstanding bills from ticket billing with age past the due date.
  - Overdue bills for stone and asphalt at June 30, with buyer and days past due
  - Collector starts calling tomorrow about quarry accounts, so bring each late bill as of 09/30/2024, the buyer's name, his project and order, invoiced, paid and still due
  - late payers at the quarry
  - Oldest debt first with the account's name, his job and PO, overdue rock bill at June 30, invoiced, paid, still due
  - MS invs past due in AR by cust
  - Which customers have not paid for the material they got from us although the day for it has gone by?
*/
SELECT MSIH.MSInv, MSIH.InvDate, MSIH.DueDate, DATEDIFF(day, MSIH.DueDate, @AsOf) AS DaysLate, MSIH.Customer,
    ARCM.Name, MSIH.CustJob, MSIH.CustPO, ARTH.Invoiced, ARTH.Paid, ARTH.AmountDue
FROM MSIH WITH (NOLOCK)
JOIN MSCO WITH (NOLOCK)
    ON MSIH.MSCo = MSCO.MSCo
JOIN ARTH WITH (NOLOCK)
    ON MSCO.ARCo = ARTH.ARCo
    AND MSIH.MSCo = ARTH.MSCo
    AND MSIH.MSInv = ARTH.Invoice
    AND MSIH.CustGroup = ARTH.CustGroup
    AND MSIH.Customer = ARTH.Customer
JOIN ARCM WITH (NOLOCK)
    ON MSIH.CustGroup = ARCM.CustGroup
    AND MSIH.Customer = ARCM.Customer
WHERE MSIH.MSCo = @MSCo
    AND MSIH.Void = 'N'
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue <> 0
    AND MSIH.DueDate <= @AsOf
ORDER BY DaysLate DESC, ARCM.Name, MSIH.MSInv
