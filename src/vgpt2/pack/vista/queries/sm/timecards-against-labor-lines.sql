/*
title: Service hours in payroll against labor hours on work orders by technician and order
grain: one technician and work order
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Do the hours in payroll agree with the labor lines on the service orders?
  - "Per technician and order: service timecard hours, labor hours on the order, difference, only where unequal"
  - timecards vs labor lines
  - Jorge was paid 9 hrs on call 20177 but only 6 got on the order
  - "Weekly payroll check of the service branch for June: paid on an order, booked on an order."
  - What we paid men for and what we can show the customer.
  - Work order, technician, name, paid, booked, gap; also paid with nothing booked at all.
  - June time on paychecks that isn't equal to what tickets show, per mechanic
  - The wage auditor compares both records on Monday, so find for June every mechanic and ticket where paid time and time on the ticket are unequal, with the difference.
  - paid 9, ticket says 6
  - by mechanic with full name and ticket, time paid, time entered there, and the gap, without those that agree
  - PR svc hrs vs SM labr hrs by tch/WO, june, diffs
  - Our repair people's pay slips list hours per job. For which jobs does our other record say something else?
*/
WITH Hours AS (
    SELECT SMTechnician.SMCo, SMTechnician.Technician, PRTH.SMWorkOrder AS WorkOrder, PRTH.Hours AS PaidHours,
        CAST(0 AS numeric(10,2)) AS BookedHours
    FROM PRTH WITH (NOLOCK)
    JOIN SMTechnician WITH (NOLOCK)
        ON PRTH.SMCo = SMTechnician.SMCo
        AND PRTH.PRCo = SMTechnician.PRCo
        AND PRTH.Employee = SMTechnician.Employee
    WHERE PRTH.SMCo = @SMCo
        AND PRTH.Type = 'S'
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    UNION ALL
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.Technician, SMWorkCompleted.WorkOrder, 0, SMWorkCompleted.CostQuantity
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.Type = 2
        AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
)
SELECT Hours.Technician, SMTechnicianInfo.FullName, Hours.WorkOrder, SUM(Hours.PaidHours) AS PaidHours,
    SUM(Hours.BookedHours) AS BookedHours, SUM(Hours.PaidHours) - SUM(Hours.BookedHours) AS Difference
FROM Hours
JOIN SMTechnicianInfo WITH (NOLOCK)
    ON Hours.SMCo = SMTechnicianInfo.SMCo
    AND Hours.Technician = SMTechnicianInfo.Technician
GROUP BY Hours.Technician, SMTechnicianInfo.FullName, Hours.WorkOrder
HAVING SUM(Hours.PaidHours) <> SUM(Hours.BookedHours)
ORDER BY Hours.Technician, Hours.WorkOrder
