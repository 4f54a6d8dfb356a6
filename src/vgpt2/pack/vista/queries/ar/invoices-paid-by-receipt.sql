/*
title: Invoices that receipts of a month were applied to
grain: one invoice paid by one receipt
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which invoices did the customers' checks pay this month?
  - Cash application detail by receipt and invoice
  - what did each check pay
  - Receipts of a month with customer, check number, the invoices they were applied to and the amount.
  - break down the deposits by invoice
  - Match June's client checks to the bills they settled.
  - Client says check 5531 covered a different application; show for may how each receipt was spread over bills, with dates and dollars
  - cash app detail, June
  - A month's checks from customers, receipt date, client number, check number, bill number, bill date, dollars put on it
  - cust cks apld to wat inv's, sept
  - When clients sent us money this month, which of their bills was it used for?
*/
WITH Applied AS (
    SELECT ARTH.ARCo, ARTH.Customer, ARTH.CheckNo, ARTH.TransDate, ARTL.ApplyMth, ARTL.ApplyTrans,
        -SUM(ARTL.Amount) AS Amount
    FROM ARTH WITH (NOLOCK)
    JOIN ARTL WITH (NOLOCK)
        ON ARTH.ARCo = ARTL.ARCo
        AND ARTH.Mth = ARTL.Mth
        AND ARTH.ARTrans = ARTL.ARTrans
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.Mth = @Mth
        AND ARTH.ARTransType = 'P'
    GROUP BY ARTH.ARCo, ARTH.Customer, ARTH.CheckNo, ARTH.TransDate, ARTL.ApplyMth, ARTL.ApplyTrans
)
SELECT Applied.Customer, Applied.CheckNo, Applied.TransDate, ARTH.Invoice, ARTH.TransDate AS InvoiceDate,
    Applied.Amount
FROM Applied
JOIN ARTH WITH (NOLOCK)
    ON Applied.ARCo = ARTH.ARCo
    AND Applied.ApplyMth = ARTH.Mth
    AND Applied.ApplyTrans = ARTH.ARTrans
ORDER BY Applied.TransDate, Applied.Customer, Applied.CheckNo, ARTH.Invoice
