/*
title: Days customers take to pay against the days of their terms
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who pays on terms and who takes far longer than agreed? Put average days beside the days we granted.
  - Terms granted versus days actually taken by customer
  - Do the net 30 accounts really pay in 30 days?
  - slow payers vs terms
  - avg days to pay compared w/ what they agreed 2
  - Customer, terms, days allowed, invoices paid in the span, average days, excess.
  - Average payment time of every client in 2024 beside the number of days allowed
  - 'Sales wants to loosen conditions for a few accounts, and I want evidence from January to December: the days agreed, the days used, how many bills were settled, and the overshoot.'
  - who stretches their net 30
  - Customer's name, net days agreed, how many invoices got paid, days they took on the average, days beyond terms; slowest ahead
  - actual dso per cust vs trms, days over
  - How many days after the bill do customers usually pay, and how far beyond what we agreed with them is that?
*/
SELECT ARMT.Customer, ARCM.Name, ARCM.PayTerms, HQPT.DaysTillDue, SUM(ARMT.NumInvPaid) AS InvoicesPaid,
    SUM(ARMT.PayDaysTrDt) * 1.0 / NULLIF(SUM(ARMT.NumInvPaid), 0) AS AverageDays,
    SUM(ARMT.PayDaysTrDt) * 1.0 / NULLIF(SUM(ARMT.NumInvPaid), 0) - HQPT.DaysTillDue AS ExcessDays
FROM ARMT WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARMT.CustGroup = ARCM.CustGroup
    AND ARMT.Customer = ARCM.Customer
JOIN HQPT WITH (NOLOCK)
    ON ARCM.PayTerms = HQPT.PayTerms
WHERE ARMT.ARCo = @ARCo
    AND ARMT.Mth BETWEEN @BeginMth AND @EndMth
    AND HQPT.DueOpt = 1
GROUP BY ARMT.Customer, ARCM.Name, ARCM.PayTerms, HQPT.DaysTillDue
HAVING SUM(ARMT.NumInvPaid) > 0
ORDER BY ExcessDays DESC, ARMT.Customer
