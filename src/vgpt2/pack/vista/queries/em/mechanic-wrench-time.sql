/*
title: Share of paid hours that mechanics put on work orders
grain: one mechanic
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What part of the hours we pay our mechanics ends up on a repair order?
  - "Wrench time per mechanic: total timecard hours, hours on work orders, percent, with payroll department"
  - wrench time percent
  - whos turning wrenches & who is sweeping the floor
  - Shop foreman claims 80 percent of the hours of Jim Dolan and the others are on orders. Check January through June.
  - How much of what the shop crew gets paid for can be traced to a specific fix?
  - Indirect hours of the mechanics, first half of 2024, by person.
  - 'Per mechanic, January to June: paid hours and how many of them went on repair orders'
  - The foreman claims 80 percent productive time; from January 1 to June 30 show by mechanic's name and department, hours paid, hours on repair orders, and the percent.
  - who's wrenching, who's sweeping
  - 'Poorest utilization ahead: mechanic''s full name, payroll department, timecard total, part of it on WOs, ratio'
  - mech util h1 - WO hrs / pd hrs
  - Of the time we pay our workshop people for, how much went into fixing particular machines?
*/
SELECT PRTH.Employee, PREHName.FullName, PREHName.PRDept, PRDP.Description AS DepartmentName,
    SUM(PRTH.Hours) AS PaidHours,
    SUM(CASE WHEN PRTH.WO IS NOT NULL THEN PRTH.Hours ELSE 0 END) AS WorkOrderHours,
    100.0 * SUM(CASE WHEN PRTH.WO IS NOT NULL THEN PRTH.Hours ELSE 0 END) / NULLIF(SUM(PRTH.Hours), 0)
        AS PercentOnWorkOrders
FROM PRTH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREHName.PRCo = PRDP.PRCo
    AND PREHName.PRDept = PRDP.PRDept
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.Employee, PREHName.FullName, PREHName.PRDept, PRDP.Description
HAVING SUM(CASE WHEN PRTH.Type = 'M' THEN PRTH.Hours ELSE 0 END) > 0
ORDER BY PercentOnWorkOrders, PRTH.Employee
