/*
title: Balance and retainage by customer
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - What does each customer owe us?
  - AR balance per customer including retainage
  - customer balances
  - Sum of open receivables and open retainage by customer.
  - how much do clients owe us rn
  - Today's unpaid total per client, with withheld retention beside it.
  - 'Sales call tomorrow: before signing more work, see what each client currently owes company 1 and what he holds back, largest debtor first'
  - what clients owe, right now
  - 'What''s owed to us: customer''s name, unpaid, withheld until completion, biggest on top'
  - AR os + retg by cust
  - How much money should each client still pay us at the moment?
*/
SELECT ARTH.Customer, ARCM.Name, SUM(ARTH.AmountDue) AS AmountDue, SUM(ARTH.Retainage) AS Retainage
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
GROUP BY ARTH.Customer, ARCM.Name
HAVING SUM(ARTH.AmountDue) <> 0 OR SUM(ARTH.Retainage) <> 0
ORDER BY AmountDue DESC
