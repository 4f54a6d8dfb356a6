/*
title: Gross, deductions and net by pay period with the change
grain: one pay period of a payroll group
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How has payroll developed over the year?
  - Gross to net by pay period with change from the previous period
  - payroll trend
  - Employees paid, earnings, deductions and net by pay period ending date, and the change of earnings.
  - is payroll creepin up
  - Track group 1's gross-to-net over all pay weeks of 2024.
  - The owners worry that labor creeps; for the quarterly meeting show group 1's people paid, gross, withheld and net per period, and how gross moved from one to the next.
  - weekly gross, up or down
  - period end, people, gross, withheld, net, gross movement, in date order
  - pr by wk ytd grp 1 hd cnt gross net chg
  - Are our total wages rising or falling from one payday to the next this year?
*/
WITH Period AS (
    SELECT PRSQ.PREndDate, COUNT(DISTINCT PRSQ.Employee) AS Employees, SUM(PRSQ.Earnings) AS Earnings,
        SUM(PRSQ.Dedns) AS Deductions
    FROM PRSQ WITH (NOLOCK)
    WHERE PRSQ.PRCo = @PRCo
        AND PRSQ.PRGroup = @PRGroup
        AND PRSQ.PREndDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRSQ.PREndDate
)
SELECT Period.PREndDate, Period.Employees, Period.Earnings, Period.Deductions,
    Period.Earnings - Period.Deductions AS NetPay,
    Period.Earnings - LAG(Period.Earnings) OVER (ORDER BY Period.PREndDate) AS ChangeOfEarnings
FROM Period
ORDER BY Period.PREndDate
