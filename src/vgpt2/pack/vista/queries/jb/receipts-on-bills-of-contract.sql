/*
title: Receipts applied to the bills of a contract
grain: one receipt on one bill
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - When and with which check was each pay app on contract 1001- paid?
  - Payments received against job bills of one contract, bill by bill
  - Bill month, bill number, invoice, amount billed, check number, receipt date, amount applied
  - payments per pay app
  - owner says he payed draw 5, got a check number for it?
  - Lender wants proof of collection for each application
  - Money in against each requisition of this project
  - Checks collected against each draw on contract 1001-
  - 'The lender wants proof of collection on 22-4410: per application the invoice, total, check number, day received, and how much was applied'
  - how'd they pay each draw
  - In month order, bill, application, invoice, amount asked, check, day it came, amount applied
  - 'pmts recvd per jb bill on 2031-, ck #'
  - When did the client pay every one of our payment requests on this project, and with which check?
*/
SELECT JBIN.BillMonth, JBIN.BillNumber, JBIN.Application, JBIN.Invoice, JBIN.InvTotal, ARTH.CheckNo, ARTH.TransDate,
    -SUM(ARTL.Amount) AS AmountApplied
FROM JBIN WITH (NOLOCK)
JOIN JCCO WITH (NOLOCK)
    ON JBIN.JBCo = JCCO.JCCo
JOIN ARTL WITH (NOLOCK)
    ON JCCO.ARCo = ARTL.ARCo
    AND JBIN.BillMonth = ARTL.ApplyMth
    AND JBIN.ARTrans = ARTL.ApplyTrans
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
WHERE JBIN.JBCo = @JBCo
    AND JBIN.Contract = @Contract
    AND ARTH.ARTransType = 'P'
GROUP BY JBIN.BillMonth, JBIN.BillNumber, JBIN.Application, JBIN.Invoice, JBIN.InvTotal, ARTH.CheckNo, ARTH.TransDate
ORDER BY JBIN.BillMonth, JBIN.BillNumber, ARTH.TransDate
