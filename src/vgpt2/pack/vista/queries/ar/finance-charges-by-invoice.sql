/*
title: Finance charges with the invoices they were charged on
grain: one invoice of a finance charge
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - A customer disputes the interest we charged, show which invoices each charge was figured on.
  - Interest charged per late invoice with due date and what is still open
  - Why did customer 10045 get a 312.50 charge in March?
  - finance chg detail
  - late fees by invoice, need to argue w/ a customer
  - 'One row per charge and underlying invoice: charge month, customer, invoice, its due date, charge, open balance.'
  - Each interest charge in 2024 with the bill underneath it.
  - Client's lawyer contests 312.50 of interest from march; lay out which bill it was computed on, its due date and what's still unpaid
  - what each late fee was for
  - Late interest and its cause, period, customer's name, bill number, bill and due dates, interest, unpaid remainder, by period then client
  - fin chg dtl per inv q2
  - We added interest for late payment; for which bill was each of those amounts?
*/
WITH Charge AS (
    SELECT ARTL.ARCo, ARTL.Mth, ARTL.ARTrans, ARTL.ApplyMth, ARTL.ApplyTrans, SUM(ARTL.Amount) AS Amount
    FROM ARTH WITH (NOLOCK)
    JOIN ARTL WITH (NOLOCK)
        ON ARTH.ARCo = ARTL.ARCo
        AND ARTH.Mth = ARTL.Mth
        AND ARTH.ARTrans = ARTL.ARTrans
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'F'
        AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY ARTL.ARCo, ARTL.Mth, ARTL.ARTrans, ARTL.ApplyMth, ARTL.ApplyTrans
)
SELECT Charge.Mth, Charge.ARTrans, ARTH.Customer, ARCM.Name, ARTH.Invoice, ARTH.TransDate, ARTH.DueDate,
    Charge.Amount, ARTH.AmountDue
FROM Charge
JOIN ARTH WITH (NOLOCK)
    ON Charge.ARCo = ARTH.ARCo
    AND Charge.ApplyMth = ARTH.Mth
    AND Charge.ApplyTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
ORDER BY Charge.Mth, ARTH.Customer, ARTH.Invoice
