/*
title: Invoiced and collected by month
grain: one month
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How do billings compare with collections each month?
  - Invoiced and paid by month
  - billed vs collected
  - Totals of invoiced, paid and retainage for all customers by month.
  - are collections keeping up with billings
  - Billings beside cash collected for each month of 2024.
  - 'Lender''s monthly package: company totals billed, collected and retained from january to september, so they can see whether cash keeps pace'
  - cash in vs billings out
  - Month, billed, collected, withheld, all clients together, in order
  - AR inv'd v rcvd by mo ytd + retg
  - Each month, how much did we charge clients in all and how much came in?
*/
SELECT ARMT.Mth, SUM(ARMT.Invoiced) AS Invoiced, SUM(ARMT.Paid) AS Paid, SUM(ARMT.Retainage) AS Retainage
FROM ARMT WITH (NOLOCK)
WHERE ARMT.ARCo = @ARCo
    AND ARMT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY ARMT.Mth
ORDER BY ARMT.Mth
