/*
title: Expense order items by GL account
grain: one GL account
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What overhead did we order?
  - Expense purchase orders by GL account
  - expense pos
  - Order items of type expense by account with current and invoiced cost, orders between two dates.
  - office stuff on pos
  - Overhead lines ordered in June, totaled per ledger account
  - 'Budget owners asked what''s coming at them: add up non-job, non-stock purchase lines from April to June by account with ordered and billed dollars.'
  - G&A on POs by account, june
  - Ledger account by account, overhead purchase lines counted, committed and charged so far
  - overhd po itms by gl acct 6/1-6/30
  - How much did we order for the office and other general costs, sorted by bookkeeping account?
*/
SELECT POIT.GLCo, POIT.GLAcct, COUNT(*) AS Items, SUM(POIT.CurCost) AS CurrentCost,
    SUM(POIT.InvCost) AS InvoicedCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    AND POIT.ItemType = 3
GROUP BY POIT.GLCo, POIT.GLAcct
ORDER BY POIT.GLCo, POIT.GLAcct
