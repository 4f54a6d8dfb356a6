/*
title: Interfaced job bills of a month without an attached document with contract and customer
grain: one bill
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
asks:
  - Which invoices to owners have no signed copy scanned in?
  - Interfaced bills of a bill month that have nothing attached, with invoice number, customer, date and amount
  - bills missing scans
  - Where is the paper for invoice 10482 to Harbor View, and who else is missing in June
  - bils with no pdf atached that are allready posted
  - Year-end audit is coming and last time they drew forty applications and nine had no notarized copy behind them, which was embarrassing, so every month from now on I want the list of what has gone over to receivables and has no file hanging on it.
  - Money claimed from clients, nothing in the electronic file
  - June owner invoices already in AR that have no file attached
  - The audit sample failed last year for lack of notarized copies, so which bills for May went to receivables with nothing scanned, client, dollars, and who made them
  - draws with no backup scanned
  - Largest first, bill, invoice and day, application, contract name, client's name, total, creator
  - intrfcd jb bills jun no attachmnt, cust nm
  - For which bills sent to clients can I find no copy in the computer?
*/
SELECT JBIN.BillNumber, JBIN.Invoice, JBIN.InvDate, JBIN.Application, JBIN.Contract, JCCM.Description,
    ARCM.Name AS CustomerName, JBIN.InvTotal, JBIN.CreatedBy
FROM JBIN WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JBIN.CustGroup = ARCM.CustGroup
    AND JBIN.Customer = ARCM.Customer
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth = @BillMonth
    AND JBIN.InvStatus = 'I'
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = JBIN.JBCo
            AND HQAT.UniqueAttchID = JBIN.UniqueAttchID
    )
ORDER BY JBIN.InvTotal DESC, JBIN.BillNumber
