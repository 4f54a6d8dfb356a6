/*
title: Receivables by customer as of the end of a month
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - What did each customer owe us at the end of a past month?
  - AR balance by customer as of a month end
  - ar as of june
  - Open receivables and retainage by customer from everything posted through a month.
  - customer balances back then not now
  - Client balances as they stood at June's close, retention included.
  - 'Quarter end schedule must be redone for the lender: what every client owed when march closed, whatever has been received since'
  - AR per client, back at March
  - 'AR at an earlier close: client''s name, balance at that close, retention within it, alphabetical, nonzero only'
  - cust bals thru 12/23 postd, w retg
  - At the end of an earlier month, how much money did each of our clients owe?
*/
SELECT ARTH.Customer, ARCM.Name, SUM(ARTL.Amount) AS Balance, SUM(ARTL.Retainage) AS Retainage
FROM ARTL WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTL.ARCo = @ARCo
    AND ARTL.Mth <= @ThroughMth
    AND ARTH.ARTransType <> 'M'
GROUP BY ARTH.Customer, ARCM.Name
HAVING SUM(ARTL.Amount) <> 0 OR SUM(ARTL.Retainage) <> 0
ORDER BY ARCM.Name
