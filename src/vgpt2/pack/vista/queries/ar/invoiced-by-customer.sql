/*
title: Invoiced amount by customer between two months
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much did we invoice each customer this year?
  - Sales by customer
  - revenue per client
  - Invoices and invoiced amount by customer for a range of months.
  - who do we bill the most
  - Rank clients by what we billed from January to December.
  - Bonding company's questionnaire asks our top clients by billing in 2023, with number of bills and dollars
  - client billing totals
  - 'Sent out in the year: client, how many bills, dollars, largest on top'
  - AR inv'd per cust ytd
  - How much did we charge each client during the year?
*/
SELECT ARTH.Customer, ARCM.Name, COUNT(*) AS Invoices, SUM(ARTH.Invoiced) AS Invoiced
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY ARTH.Customer, ARCM.Name
ORDER BY Invoiced DESC, ARTH.Customer
