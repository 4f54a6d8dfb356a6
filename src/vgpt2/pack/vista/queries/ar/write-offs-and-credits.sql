/*
title: Credits, adjustments and write-offs of a month
grain: one transaction
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What did we credit or write off this month?
  - AR adjustments and write-offs
  - credits and writeoffs
  - Credit memos, adjustments and write-offs of a month with customer and amount.
  - how much did we eat this month
  - Everything that reduced or corrected customer accounts in June other than payments
  - Management signs each month for amounts forgiven; for June set out credit memos, corrections and bad debts with date, client's name, bill number and text.
  - june CMs, adjs, bad debt
  - 'Credit memos first, then adjustments, then write-offs, each in date order: customer by name, invoice, remark, amount'
  - ar cr memos + w/o + adj's for 06/24, custmer names
  - Which customers did we give money off, correct, or give up on this month, and how much each time?
*/
SELECT ARTH.ARTransType, ARTH.TransDate, ARTH.Customer, ARCM.Name, ARTH.Invoice, ARTH.Description,
    SUM(ARTL.Amount) AS Amount
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth = @Mth
    AND ARTH.ARTransType IN ('A', 'C', 'W')
GROUP BY ARTH.ARTransType, ARTH.TransDate, ARTH.Customer, ARCM.Name, ARTH.Invoice, ARTH.Description, ARTH.ARTrans
ORDER BY ARTH.ARTransType, ARTH.TransDate, ARTH.ARTrans
