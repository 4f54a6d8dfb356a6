/*
title: Amount of open customer invoices by customer and the month in which it is expected at the customer's average days to pay since a date
grain: one customer and expected month
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - When will the open receivables really turn into cash if everybody keeps paying at the pace they have shown since January?
  - Open balance by customer spread over expected collection months from invoice date plus the average days the customer took on invoices settled since a date
  - collections forecast
  - when do we relly get paid, going by how slow each custmer is
  - Due dates mean nothing in this business, the county pays on day 75 and the developer on day 40 whatever we print on the invoice, so for the thirteen week cash model I want what is outstanding placed into the month in which it would arrive if each of them behaves as in the settled invoices of this year
  - Money coming in by habit and not by terms
  - Customer, average days, month expected, amount; Turner and the state DOT are what matters
  - Forecast when unpaid client bills arrive, from each one's own payment habit.
  - The bank wants a cash forecast on the 20th; place every open client bill in the month it should arrive, given average days since january
  - realistic cash-in, per slow payer
  - 'When cash should come in: client''s name, usual days, year and month we''d see the cash, number of bills, dollars; soonest month first'
  - AR fcst by mo using avg dys per cust since 7/1
  - Judging by how long clients normally take, in which month will each one's unpaid bills be paid?
*/
WITH Habit AS (
    SELECT ARTH.CustGroup, ARTH.Customer, AVG(DATEDIFF(DAY, ARTH.TransDate, ARTH.PayFullDate)) AS AverageDays
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.PayFullDate >= @SinceDate
    GROUP BY ARTH.CustGroup, ARTH.Customer
),
Expected AS (
    SELECT ARTH.CustGroup, ARTH.Customer, Habit.AverageDays,
        DATEADD(DAY, ISNULL(Habit.AverageDays, 30), ARTH.TransDate) AS ExpectedDate, ARTH.AmountDue
    FROM ARTH WITH (NOLOCK)
    LEFT JOIN Habit
        ON ARTH.CustGroup = Habit.CustGroup
        AND ARTH.Customer = Habit.Customer
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue <> 0
)
SELECT Expected.Customer, ARCM.Name, Expected.AverageDays, YEAR(Expected.ExpectedDate) AS ExpectedYear,
    MONTH(Expected.ExpectedDate) AS ExpectedMonth, COUNT(*) AS Invoices, SUM(Expected.AmountDue) AS AmountDue
FROM Expected
JOIN ARCM WITH (NOLOCK)
    ON Expected.CustGroup = ARCM.CustGroup
    AND Expected.Customer = ARCM.Customer
GROUP BY Expected.Customer, ARCM.Name, Expected.AverageDays, YEAR(Expected.ExpectedDate),
    MONTH(Expected.ExpectedDate)
ORDER BY ExpectedYear, ExpectedMonth, AmountDue DESC
