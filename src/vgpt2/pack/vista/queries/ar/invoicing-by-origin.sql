/*
title: Customer invoicing by the module it came from and month
grain: one source and month
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much of our invoicing each month comes out of progress billing, service, material tickets or is typed straight into receivables?
  - Invoices of a year counted and totalled by originating source and month
  - invoicing by source
  - The owner wonders why direct entries made 210,000 in May when it should all run through job billing
  - where do our invoices come frm, jb or typed in
  - Period, origin, documents, invoiced, retainage, average size.
  - Split of the June top line by the program that produced the paper
  - 'Monthly client billing split by program: job billing, service, tickets, typed-in.'
  - Auditors dislike manual revenue entries; for 2024 show each month how many bills and dollars came from which module, retention and average size
  - billing by module, monthly
  - Customer bills, month, originating program, how many bills, dollars, withheld, average size
  - AR inv $ by src x mo - JB vs SM vs manul
  - Where do our bills come from, the project side, the service side or typed by hand, and how much each?
*/
SELECT ARTH.Mth, ARTH.Source, COUNT(*) AS Invoices, SUM(ARTH.Invoiced) AS Invoiced, SUM(ARTH.Retainage) AS Retainage,
    AVG(ARTH.Invoiced) AS AverageInvoice
FROM ARTH WITH (NOLOCK)
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY ARTH.Mth, ARTH.Source
ORDER BY ARTH.Mth, ARTH.Source
