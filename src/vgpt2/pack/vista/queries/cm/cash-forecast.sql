/*
title: Cash forecast of four weeks from receivables, approved payables and unapproved invoices
grain: one kind of cash flow
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-17}
asks:
  - Four-week cash forecast with what customers should pay, what we should pay and what is still in approval, by week of due date.
  - Inflow and outflow by kind in columns overdue, week 1 to week 4, later and total, from a given day
  - 4 week cash forecast
  - Can we make payroll on June 28 if Lakeview's 1.1 million slips again?
  - whats comin in vs goin out next few wks
  - Kind, past due, this week, next week, third, fourth, beyond.
  - Liquidity outlook for the banker's Monday call
  - Project money coming and going for the next four weeks by when things fall due
  - 'Sitting with the bank at 9 on Monday, I want a weekly outlook from June 17: unpaid customer bills, vendor amounts ready to pay, and vendor bills not signed off, plus late and later.'
  - liquidity look-ahead, one month
  - Three rows (from customers, to vendors, to vendors pending sign-off), across the top late, weeks one to four, beyond and total
  - csh projection 4wk AR due / AP due / unapprvd inv
  - Over the coming month, what should clients pay us and what must we pay suppliers, week by week, including bills nobody has okayed yet?
*/
WITH Flows AS (
    SELECT 'Customer invoices' AS Kind, DATEDIFF(DAY, @AsOf, ARTH.DueDate) AS Days, ARTH.AmountDue AS Amount
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue <> 0
    UNION ALL
    SELECT 'Approved payables', DATEDIFF(DAY, @AsOf, APTD.DueDate), -APTD.Amount
    FROM APTD WITH (NOLOCK)
    WHERE APTD.APCo = @APCo
        AND APTD.Status = 1
    UNION ALL
    SELECT 'Unapproved invoices', DATEDIFF(DAY, @AsOf, APUI.DueDate), -APUI.InvTotal
    FROM APUI WITH (NOLOCK)
    WHERE APUI.APCo = @APCo
)
SELECT Flows.Kind, SUM(CASE WHEN Flows.Days < 0 THEN Flows.Amount ELSE 0 END) AS Overdue,
    SUM(CASE WHEN Flows.Days BETWEEN 0 AND 6 THEN Flows.Amount ELSE 0 END) AS Week1,
    SUM(CASE WHEN Flows.Days BETWEEN 7 AND 13 THEN Flows.Amount ELSE 0 END) AS Week2,
    SUM(CASE WHEN Flows.Days BETWEEN 14 AND 20 THEN Flows.Amount ELSE 0 END) AS Week3,
    SUM(CASE WHEN Flows.Days BETWEEN 21 AND 27 THEN Flows.Amount ELSE 0 END) AS Week4,
    SUM(CASE WHEN Flows.Days >= 28 THEN Flows.Amount ELSE 0 END) AS Later, SUM(Flows.Amount) AS Total
FROM Flows
GROUP BY Flows.Kind
ORDER BY Flows.Kind
