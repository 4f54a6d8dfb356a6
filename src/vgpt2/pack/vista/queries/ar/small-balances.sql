/*
title: Invoices with a small balance left to write off
grain: one invoice
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
  Limit: {type: bDollar, example: 25}
asks:
  - Clean-up list of invoices that were short paid by less than 25 dollars.
  - Open invoices with an amount due above zero and up to a small limit, with customer and date
  - pennies left over
  - Parkway Church still shows 0.38 from February, can we clear everything like that?
  - little leftover balances nobodys gonna pay
  - Customer, name, invoice, date, billed, paid, remaining cents.
  - Nuisance items that clutter the statement and are not worth a phone call under 10 bucks
  - Bills with only a few dollars remaining, 25 at most
  - Statements look silly with forty-cent remainders, and month end is the time to clear them; gather all with 25 or less outstanding, with name, charged and paid.
  - petty leftovers under 25
  - Client's name, bill, issued, original and paid amounts and the trifling rest, by name and date
  - sml bals <=25 to w/o, cust + inv
  - Which customers still owe us just a tiny bit on some bill, so little that we may simply forget about it?
*/
SELECT ARTH.Customer, ARCM.Name, ARTH.Invoice, ARTH.TransDate, ARTH.Invoiced, ARTH.Paid, ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
    AND ARTH.AmountDue <= @Limit
ORDER BY ARCM.Name, ARTH.TransDate, ARTH.Invoice
