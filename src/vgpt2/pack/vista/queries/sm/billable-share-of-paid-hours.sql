/*
title: Share of technicians' paid hours that customers are charged for
grain: one technician
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What share of the hours we pay our technicians can be billed?
  - "Technician utilization for June: timecard hours in payroll, labor hours on orders, billable hours, billable percent"
  - tech utilization
  - we pay Tommy 45 hrs a week, how many of em go on an invoice
  - Service managers are measured by 75 percent billable time. Rank the men.
  - How much of the payroll on the road comes back as revenue?
  - Paid against sold hours by person, with name and payroll number, month of June.
  - for each mechanic in June, time on the paycheck against time sold to clients
  - The owner wants 75 percent chargeable from every service mechanic, so for June compare timecard hours, hours booked on orders, and hours that land on invoices, with their names.
  - who's sitting on the clock, service
  - weakest ratio on top, the mechanic's full name and payroll number, paid time, time on orders, chargeable time and the percentage
  - tech util % 06/24, PR hrs vs billble hrs
  - We pay our repair people by the hour. How much of that time does somebody pay us for, person by person?
*/
WITH Paid AS (
    SELECT PRTH.PRCo, PRTH.Employee, SUM(PRTH.Hours) AS PaidHours
    FROM PRTH WITH (NOLOCK)
    JOIN SMCO WITH (NOLOCK)
        ON PRTH.PRCo = SMCO.PRCo
    WHERE SMCO.SMCo = @SMCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.Employee
),
Worked AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.Technician, SUM(SMWorkCompleted.CostQuantity) AS OrderHours,
        SUM(CASE WHEN SMWorkCompleted.NoCharge = 'N' AND SMWorkCompleted.NonBillable = 'N'
            THEN SMWorkCompleted.PriceQuantity ELSE 0 END) AS BillableHours
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.Type = 2
        AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.Technician
)
SELECT SMTechnicianInfo.Technician, SMTechnicianInfo.FullName, SMTechnicianInfo.Employee, Paid.PaidHours,
    COALESCE(Worked.OrderHours, 0) AS OrderHours, COALESCE(Worked.BillableHours, 0) AS BillableHours,
    100.0 * COALESCE(Worked.BillableHours, 0) / NULLIF(Paid.PaidHours, 0) AS BillablePercent
FROM SMTechnicianInfo WITH (NOLOCK)
JOIN Paid
    ON SMTechnicianInfo.PRCo = Paid.PRCo
    AND SMTechnicianInfo.Employee = Paid.Employee
LEFT JOIN Worked
    ON SMTechnicianInfo.SMCo = Worked.SMCo
    AND SMTechnicianInfo.Technician = Worked.Technician
WHERE SMTechnicianInfo.SMCo = @SMCo
ORDER BY BillablePercent, SMTechnicianInfo.Technician
