/*
title: Finance charges by customer between two months
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What finance charges did we bill, and to whom?
  - Finance charges by customer
  - service charges
  - Number and amount of finance charge transactions by customer in a range of months.
  - who got hit with late fees
  - Late interest billed to each client in 2024.
  - Controller wonders whether charging interest is worth the quarrels; how many charges and dollars per client from january to june, largest first
  - interest billed, by client
  - 'Late interest: customer''s name, how many charges, dollars, largest total on top'
  - FCs per cust ytd
  - Which clients were made to pay extra for being late, and how much?
*/
SELECT ARTH.Customer, ARCM.Name, COUNT(DISTINCT ARTH.KeyID) AS Charges, SUM(ARTL.Amount) AS Amount
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'F'
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY ARTH.Customer, ARCM.Name
ORDER BY Amount DESC, ARTH.Customer
