/*
title: Customers above their credit limit
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which customers are over their credit limit?
  - Customers whose balance exceeds the credit limit
  - over limit customers
  - Compare open balance with credit limit and list those above it.
  - who maxed out their credit
  - Which clients owe more than the ceiling we granted them?
  - Before the estimators bid for repeat clients, the credit manager wants everyone whose unpaid total has gone past the allowed maximum, both figures
  - clients past their ceiling
  - Customer's name, allowed maximum, unpaid total, alphabetical, only those beyond it
  - custs w AR > cr limt, stop work?
  - We let each client run up a bill only so high; who has gone beyond that?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.CreditLimit, SUM(ARTH.AmountDue) AS AmountDue
FROM ARCM WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON ARCM.CustGroup = ARTH.CustGroup
    AND ARCM.Customer = ARTH.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARCM.CreditLimit > 0
GROUP BY ARCM.CustGroup, ARCM.Customer, ARCM.Name, ARCM.CreditLimit
HAVING SUM(ARTH.AmountDue) > ARCM.CreditLimit
ORDER BY ARCM.Name
