/*
title: Average days from invoice to payment by customer
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long do customers take to pay?
  - Average days to pay by customer
  - dso per customer
  - Average number of days from invoice date to full payment by customer.
  - who are our slow payers
  - Which clients settle slowest, on average, for bills closed in 2024?
  - Setting net terms for next year's contracts, the CFO wants mean days until full settlement per client between january and june, slowest first
  - client pay speed
  - 'Payment habits: customer, number of bills settled, mean days until settled, slowest on top'
  - avg dys custs take 2 pay us, ytd
  - After we send a bill, how long before each client has paid all of it?
*/
SELECT ARTH.Customer, ARCM.Name, COUNT(*) AS Invoices,
    AVG(CAST(DATEDIFF(DAY, ARTH.TransDate, ARTH.PayFullDate) AS float)) AS AverageDays
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.PayFullDate BETWEEN @BeginDate AND @EndDate
GROUP BY ARTH.Customer, ARCM.Name
ORDER BY AverageDays DESC, ARTH.Customer
