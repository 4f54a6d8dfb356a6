/*
title: The ten largest open customer invoices with customer and due date
grain: one invoice
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - What are the ten biggest invoices nobody has paid us yet?
  - Ten open customer invoices with the highest amount due, with name, invoice date and due date
  - top ten unpaid invoices
  - Before I go into the meeting with the bank I need a handful of names, nothing fancy, only the invoices that make up most of what is out there, with who owes it and when it was due
  - bigest bills we are still waitin on, and from whoo
  - The fattest amounts still out with clients
  - Is the 2.4 million from Harbor Authority still unpaid, and what else is that size?
  - The ten highest outstanding bills and the clients who have to pay them
  - Surety asked on the phone what our top exposures are, so give the ten heaviest unpaid billings with client, project number, deadline and sum, in descending order.
  - ten fattest receivables
  - Client's name, contract, bill, issued and payable dates, remaining sum, heaviest at the top and only ten of them
  - top 10 inv o/s by $, custmer + due dt
  - Which ten bills, if people paid them tomorrow, would bring us the most cash?
*/
SELECT TOP (10) ARTH.Invoice, ARTH.Customer, ARCM.Name, ARTH.Contract, ARTH.TransDate, ARTH.DueDate, ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
ORDER BY ARTH.AmountDue DESC, ARTH.Invoice
