/*
title: Technicians' timecards by service work order and customer
grain: one service work order and employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many paid hours did technicians spend at each customer?
  - Service timecards by work order with customer, technician, hours and wages between two dates
  - tech hours by customer
  - what did we pay the guys for that boiler call at Mercy Hospital
  - I compare wages on calls with what dispatch billed for them in April.
  - service labor paid
  - Payroll time on calls, with who was served and who went
  - How much technician payroll went into every service call, with the client's name?
  - The service manager disputes the margin at Mercy Hospital; show from payroll for April, per call and client, which technician, hours and wages.
  - tech payroll by call
  - client's name A–Z, call number, site, technician's full name, hours, wages
  - svc tech hrs + wgs per wo/cust ytd
  - When our repair people visit clients, how many hours did we pay each of them for each visit?
*/
SELECT PRTH.SMCo, PRTH.SMWorkOrder, SMWorkOrder.Customer, ARCM.Name AS CustomerName, SMWorkOrder.ServiceSite,
    PRTH.Employee, PREHName.FullName, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON PRTH.SMCo = SMWorkOrder.SMCo
    AND PRTH.SMWorkOrder = SMWorkOrder.WorkOrder
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE PRTH.PRCo = @PRCo
    AND PRTH.Type = 'S'
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.SMCo, PRTH.SMWorkOrder, SMWorkOrder.Customer, ARCM.Name, SMWorkOrder.ServiceSite, PRTH.Employee,
    PREHName.FullName
ORDER BY ARCM.Name, PRTH.SMWorkOrder, Hours DESC
