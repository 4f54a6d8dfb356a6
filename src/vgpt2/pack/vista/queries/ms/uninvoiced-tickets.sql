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
  - Buyers with loads that no bill covers so far, count and dollars
  - Auditor wants unrecorded quarry receivables at year end, so total by buyer's name all valid slips lacking a bill number, goods, freight and tax together, largest on top
  - rock not on a bill, by account
  - Heaviest first by account's name, how many tickets have no invoice number and what they total
  - MS tix w/o inv by cust
  - For how much material have we not yet asked our customers to pay?
*/
SELECT MSTD.Customer, ARCM.Name, SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
    SUM(MSTD.MatlTotal + MSTD.HaulTotal + MSTD.TaxTotal) AS Total
FROM MSTD WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.MSInv IS NULL
    AND MSTD.Void = 'N'
GROUP BY MSTD.Customer, ARCM.Name
ORDER BY Total DESC, MSTD.Customer
