/*
title: Customer invoices dated outside the month they were posted in
grain: one invoice
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  MonthEnd: {type: bDate, example: 2024-06-30}
asks:
  - Sales cut-off test, invoices booked in June with a date in May or July.
  - Customer invoices of an accounting month whose invoice date is before its first or after its last day
  - sales cut-off
  - The July 2 pay app of Meridian for 233,000 was recognised in June, are there others?
  - invs in the wrong mth
  - Customer, name, contract, invoice, date on the paper, period, billed.
  - Income shown one period too early or too late
  - Client bills recorded in June but bearing another month's date.
  - 'Revenue cutoff for the auditors: bills booked in december with paper dates before the 1st or beyond the 31st, client and contract included'
  - AR bills, date vs period off
  - Customer bills booked in the wrong period with customer, contract, bill number, date on it, period booked, billed dollars, by date
  - AR inv's dt not in post mth, sept
  - Which bills to clients were counted in a month other than the one printed on them?
*/
SELECT ARTH.Customer, ARCM.Name, ARTH.Contract, ARTH.Invoice, ARTH.TransDate, ARTH.Mth, ARTH.Invoiced
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth = @Mth
    AND ARTH.ARTransType = 'I'
    AND (ARTH.TransDate < ARTH.Mth OR ARTH.TransDate > @MonthEnd)
ORDER BY ARTH.TransDate, ARTH.Invoice
