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
