/*
title: Customer tickets not invoiced
grain: one customer
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which tickets have not been invoiced?
  - Uninvoiced tickets by customer
  - unbilled tickets
  - Number and total of customer tickets without an invoice number by customer.
  - loads we never billed
*/
SELECT MSTD.Customer, ARCM.Name, COUNT(*) AS Tickets, SUM(MSTD.MatlTotal + MSTD.HaulTotal + MSTD.TaxTotal) AS Total
FROM MSTD WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
WHERE MSTD.MSCo = @MSCo
    AND MSTD.MSInv IS NULL
    AND MSTD.Void = 'N'
GROUP BY MSTD.Customer, ARCM.Name
ORDER BY Total DESC, MSTD.Customer
