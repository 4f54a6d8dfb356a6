/*
title: Open invoices that are exempt from finance charges
grain: one invoice
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which unpaid bills did somebody exempt from late interest?
  - Open customer invoices excluded from finance charges with due date and amount due
  - no finance charge invoices
  - Meridian's 61,000 from February is long overdue and was never charged interest, is it switched off?
  - inv's that dont get fin chg
  - Customer, name, invoice, billed on, due on, remaining over 1,000.
  - Interest income we forgo by choice on old debtors
  - Which open client bills did somebody mark so that no interest runs?
  - 'Owner wants to end favors: show open bills on which no late charge will ever run, client, due date, remainder, oldest due on top'
  - 'favors: AR without late fee'
  - 'Unpaid and free of interest: client''s name, bill number, date, due date, remainder; earliest due on top'
  - opn AR flagd excl from FC, whos
  - For which overdue bills did we decide never to add interest?
*/
SELECT ARTH.Customer, ARCM.Name, ARTH.Invoice, ARTH.TransDate, ARTH.DueDate, ARTH.AmountDue
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
    AND ARTH.ExcludeFC = 'Y'
ORDER BY ARTH.DueDate, ARCM.Name
