/*
title: Amount billed by customer between two months
grain: one customer
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which owners did we bill the most?
  - Job billing by customer
  - billings by owner
  - Number of bills, amount billed, retainage and amount due by customer between two bill months.
  - who did we send the most pay apps to
  - Total of pay requests to each owner in 2024, and what they hold back
  - For the surety meeting on March 3 we need our biggest clients by dollars invoiced between January and December, number of requests and the holdback
  - biggest owners by billing
  - Client name, how many bills, dollars, retention and net owed, largest on top
  - jb blgs ytd by cust w retg + due
  - To which clients did we send the largest payment requests, and how much of it are they keeping for now?
*/
SELECT JBIN.Customer, ARCM.Name, COUNT(*) AS Bills, SUM(JBIN.InvTotal) AS Billed, SUM(JBIN.InvRetg) AS Retainage,
    SUM(JBIN.InvDue) AS AmountDue
FROM JBIN WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON JBIN.CustGroup = ARCM.CustGroup
    AND JBIN.Customer = ARCM.Customer
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
GROUP BY JBIN.Customer, ARCM.Name
ORDER BY Billed DESC, JBIN.Customer
