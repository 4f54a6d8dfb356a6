/*
title: Continuation sheet of a progress bill
grain: one contract item of a bill
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
  BillNumber: {type: int, example: 12}
asks:
  - "Print the G703 figures for bill 12 of June: scheduled value, previous, this period, stored, to date, percent and retainage"
  - Continuation sheet lines of one progress bill with customer and application number
  - I want work completed before and now, material on hand and balance to finish by schedule line
  - g703 for a bill
  - what did we put on draw 6 line by line
  - Architect questions percent complete on item 20 of our last application, show the sheet
  - Item, description, contract amount, previous work, work this period, stored material, total to date, percent, retention
  - G703 lines for June's bill 12, from scheduled value through retention
  - 'The architect wants the schedule of values behind draw 12 of June: each line''s value, earlier work, this month, material on hand, total so far, percent'
  - g703 for draw 12
  - Client's name and application on top, then per line the value, earlier, now, stored, to date, percent, holdback on work and on stored
  - cont sht bill 5 may, prev/this/stored/td/retg
  - For each part of the job on this payment request, how much was done before, how much now, and what is withheld?
*/
SELECT JBIN.Application, JBIN.Contract, JCCM.Description AS ContractDescription, ARCM.Name AS Customer,
    JBITProgGrid.Item, JBITProgGrid.Description, JBITProgGrid.TotalContractAmt, JBITProgGrid.PrevWC, JBITProgGrid.WC,
    JBITProgGrid.SM, JBITProgGrid.ToDateAmt, JBITProgGrid.PctComplete, JBITProgGrid.WCRetg, JBITProgGrid.SMRetg
FROM JBITProgGrid WITH (NOLOCK)
JOIN JBIN WITH (NOLOCK)
    ON JBITProgGrid.JBCo = JBIN.JBCo
    AND JBITProgGrid.BillMonth = JBIN.BillMonth
    AND JBITProgGrid.BillNumber = JBIN.BillNumber
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JBIN.CustGroup = ARCM.CustGroup
    AND JBIN.Customer = ARCM.Customer
WHERE JBITProgGrid.JBCo = @JBCo
    AND JBITProgGrid.BillMonth = @BillMonth
    AND JBITProgGrid.BillNumber = @BillNumber
ORDER BY JBITProgGrid.Item
