/*
title: Average days from invoice to full payment by customer for invoices paid in two date ranges, with the change
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
  PriorBegin: {type: bDate, example: 2023-01-01}
  PriorEnd: {type: bDate, example: 2023-06-30}
asks:
  - Which customers pay more slowly than a year ago?
  - Customer, name, invoices and average days to pay in one range of dates, the same in an earlier range and the change in days
  - slower payers
  - whos gotten slow, like days to pay this yr agianst last, Ponderosa Inn feels like 60 to me
  - Sundance Hospitality took 41 days in 2023, what is it for the first half of 2024?
  - Before the credit committee meets on the fifteenth I like to know whose habits are changing, because a good customer who goes from thirty days to fifty tells me more than a bad one who was always at ninety, so please compare for each of them the average time between bill and money for what was settled this half year with what was settled in the same half a year ago.
  - Old reliable ones who drag their feet lately.
  - Compare clients' mean settlement time, this half against last year's.
  - 'Credit committee on the 15th looks for deteriorating clients: average days for bills settled january to june 2024 and 2023, and the shift'
  - clients slipping, days now vs then
  - Payment habits now and earlier, client, bills settled and mean days this span, bills and mean days in the earlier one, shift; worst first
  - cust avg dys 2 pay q1 24 v q1 23, chg
  - Which clients have become slower or faster in paying us compared with a year earlier?
*/
SELECT ARTH.Customer, ARCM.Name,
    SUM(CASE WHEN ARTH.PayFullDate BETWEEN @BeginDate AND @EndDate THEN 1 ELSE 0 END) AS Invoices,
    AVG(CASE WHEN ARTH.PayFullDate BETWEEN @BeginDate AND @EndDate
        THEN 1.0 * DATEDIFF(DAY, ARTH.TransDate, ARTH.PayFullDate) END) AS AverageDays,
    SUM(CASE WHEN ARTH.PayFullDate BETWEEN @PriorBegin AND @PriorEnd THEN 1 ELSE 0 END) AS PriorInvoices,
    AVG(CASE WHEN ARTH.PayFullDate BETWEEN @PriorBegin AND @PriorEnd
        THEN 1.0 * DATEDIFF(DAY, ARTH.TransDate, ARTH.PayFullDate) END) AS PriorAverageDays,
    AVG(CASE WHEN ARTH.PayFullDate BETWEEN @BeginDate AND @EndDate
        THEN 1.0 * DATEDIFF(DAY, ARTH.TransDate, ARTH.PayFullDate) END)
        - AVG(CASE WHEN ARTH.PayFullDate BETWEEN @PriorBegin AND @PriorEnd
            THEN 1.0 * DATEDIFF(DAY, ARTH.TransDate, ARTH.PayFullDate) END) AS ChangeInDays
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND (ARTH.PayFullDate BETWEEN @BeginDate AND @EndDate OR ARTH.PayFullDate BETWEEN @PriorBegin AND @PriorEnd)
GROUP BY ARTH.Customer, ARCM.Name
ORDER BY ChangeInDays DESC, ARTH.Customer
