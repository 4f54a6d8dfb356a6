/*
title: Material sales invoices of a month with totals
grain: one invoice
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What did we invoice for material this month?
  - Material invoices with customer and total
  - ms invoices
  - Invoices of a month that are not void with customer, due date and the sum of their tickets.
  - rock bills we sent out
  - Bills for stone and asphalt dated in June, their buyers and sums
  - Sales tax return is due, so for 05/2024 give all material bills that weren't voided, buyer's name, due day, number of slips and total
  - what went out for rock in June
  - In date order for June with the account's name, each rock bill's due date, number of tickets and total
  - MS inv reg mth 8/24 w cust n ttl
  - What did we charge customers for material in the past month, bill by bill?
*/
SELECT MSIH.MSInv, MSIH.InvDate, MSIH.DueDate, MSIH.Customer, ARCM.Name,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
    SUM(MSTD.MatlTotal + MSTD.HaulTotal + MSTD.TaxTotal) AS InvoiceTotal
FROM MSIH WITH (NOLOCK)
JOIN MSTD WITH (NOLOCK)
    ON MSIH.MSCo = MSTD.MSCo
    AND MSIH.MSInv = MSTD.MSInv
JOIN ARCM WITH (NOLOCK)
    ON MSIH.CustGroup = ARCM.CustGroup
    AND MSIH.Customer = ARCM.Customer
WHERE MSIH.MSCo = @MSCo
    AND MSIH.Mth = @Mth
    AND MSIH.Void = 'N'
GROUP BY MSIH.MSInv, MSIH.InvDate, MSIH.DueDate, MSIH.Customer, ARCM.Name
ORDER BY MSIH.InvDate, MSIH.MSInv
