/*
title: Hours of our own drivers on tickets against their timecard hours by day
grain: one driver and day
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Do the hours that our drivers are paid fit the hours on their load tickets?
  - Own drivers per day with name, loads and hours from tickets, timecard hours and the difference
  - driver hrs vs payroll
  - who got payed 10 hours but only hauled for 6 acording to the tickets
  - Hank, June 18, eleven hours on his card and three loads. Explain.
  - Our own trucks cost us more per ton than the outside ones and the trucking foreman says it is the traffic, whereas I think that they sit in the diner, so please put for every man and every day the time that can be read off his loads beside the time for which he gets wages and show me the gap.
  - Paid but not rolling, man by man.
  - Time our own truckers show on load slips beside what payroll gave them, day by day
  - Outside haulers run cheaper and the owner suspects idle time, so for June set each company driver's slip hours next to his paid hours with loads and the gap
  - paid vs rolling, our truckers
  - Biggest gap first, each company driver's name and day in June, loads, hours on his tickets, hours on his timecard
  - own drvr tix hrs v PR hrs by day 6/1-6/30
  - Are the people who drive our trucks being paid for more time than their deliveries account for?
*/
WITH Hauled AS (
    SELECT MSTD.PRCo, MSTD.Employee, MSTD.SaleDate, SUM(MSTD.Loads) AS Loads, SUM(MSTD.Hours) AS TicketHours
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.HaulerType = 'E'
        AND MSTD.Void = 'N'
        AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    GROUP BY MSTD.PRCo, MSTD.Employee, MSTD.SaleDate
),
Paid AS (
    SELECT PRTH.PRCo, PRTH.Employee, PRTH.PostDate, SUM(PRTH.Hours) AS PaidHours
    FROM PRTH WITH (NOLOCK)
    JOIN Hauled
        ON PRTH.PRCo = Hauled.PRCo
        AND PRTH.Employee = Hauled.Employee
        AND PRTH.PostDate = Hauled.SaleDate
    GROUP BY PRTH.PRCo, PRTH.Employee, PRTH.PostDate
)
SELECT Hauled.SaleDate, Hauled.Employee, PREHName.LastName, PREHName.FirstName, Hauled.Loads,
    Hauled.TicketHours, COALESCE(Paid.PaidHours, 0) AS PaidHours,
    COALESCE(Paid.PaidHours, 0) - Hauled.TicketHours AS Difference
FROM Hauled
JOIN PREHName WITH (NOLOCK)
    ON Hauled.PRCo = PREHName.PRCo
    AND Hauled.Employee = PREHName.Employee
LEFT JOIN Paid
    ON Hauled.PRCo = Paid.PRCo
    AND Hauled.Employee = Paid.Employee
    AND Hauled.SaleDate = Paid.PostDate
ORDER BY Difference DESC, Hauled.SaleDate, Hauled.Employee
