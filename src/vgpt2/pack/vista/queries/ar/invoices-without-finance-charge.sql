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
