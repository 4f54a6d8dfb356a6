/*
title: Interfaced bills against the receivable invoice
grain: one bill
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
asks:
  - Do job bills agree with accounts receivable?
  - Reconcile job bills with AR invoices of a month
  - jb vs ar
  - Interfaced bills of a month with billed amount, invoiced amount in receivables and difference.
  - pay app and ar dont match
  - Owner bills for June compared with what AR recorded for each
  - The receivables control didn't tie at June 30, so check per sent bill that the total with tax equals the invoice in AR, and give the gap
  - pay apps vs AR invoices
  - Bill, contract, invoice, amount with tax on our side, amount in AR, gap, by bill
  - jb intrfcd bills jun <> ar invcd?
  - Did the accounting side book the same amount for each bill as we sent to the client?
*/
SELECT JBIN.BillNumber, JBIN.Contract, JBIN.Invoice, JBIN.InvTotal + JBIN.InvTax AS BilledAmount, ARTH.Invoiced,
    JBIN.InvTotal + JBIN.InvTax - ARTH.Invoiced AS Difference
FROM JBIN WITH (NOLOCK)
JOIN JCCO WITH (NOLOCK)
    ON JBIN.JBCo = JCCO.JCCo
JOIN ARTH WITH (NOLOCK)
    ON JCCO.ARCo = ARTH.ARCo
    AND JBIN.BillMonth = ARTH.Mth
    AND JBIN.ARTrans = ARTH.ARTrans
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth = @BillMonth
    AND JBIN.InvStatus = 'I'
ORDER BY JBIN.BillNumber
