/*
title: Bills not interfaced to receivables
grain: one bill
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Which bills have not gone to AR yet?
  - Job bills not interfaced
  - uninterfaced bills
  - Bills that are active or changed since interfacing, with customer and amount.
  - what bills are stuck in JB
  - Owner invoices not sent over to receivables, or altered after they were
  - Month end is tomorrow and AR must be complete, so what pay requests are active or changed and not yet over, which client, how much
  - draws not in AR
  - Month, bill, contract name, client's name, stage, total and amount owed
  - jb bills stat A or C, cust n $
  - Which bills to clients are prepared but the accounting side hasn't got them?
*/
SELECT JBIN.BillMonth, JBIN.BillNumber, JBIN.Contract, JCCM.Description, ARCM.Name, JBIN.InvStatus,
    JBIN.InvTotal, JBIN.InvDue
FROM JBIN WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JBIN.CustGroup = ARCM.CustGroup
    AND JBIN.Customer = ARCM.Customer
WHERE JBIN.JBCo = @JBCo
    AND JBIN.InvStatus IN ('A', 'C')
ORDER BY JBIN.BillMonth, JBIN.BillNumber
