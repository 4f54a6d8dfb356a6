/*
title: Payroll hours charged to service work orders by employee and customer
grain: one employee and work order
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which employees had timecards on service calls in June, and for which customer?
  - Timecard hours and gross pay by employee and service work order with customer name
  - payroll on service calls
  - who got payed for which call
  - Tie the wages of the service department back to the orders they were spent on.
  - From payroll's side, hours and dollars per man per order for work dates in a range.
  - timecard time on service tickets in June, man by man with the client
  - The wage auditor asks us to prove which tickets the June wages of service relate to, so show each employee's time and gross, ticket by ticket, and the customer's name.
  - whose paycheck went to which ticket
  - alphabetically by full name of the employee, the ticket, customer number and name, time and gross wages
  - PR hrs/gross by empl + SM WO, 06/24
  - Our repair people got wages last month. For which customers' jobs were these wages?
*/
SELECT PRTH.PRCo, PRTH.Employee, PREHName.FullName, PRTH.SMWorkOrder, SMWorkOrder.Customer, ARCM.Name,
    SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS GrossPay
FROM PRTH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
JOIN SMWorkOrder WITH (NOLOCK)
    ON PRTH.SMCo = SMWorkOrder.SMCo
    AND PRTH.SMWorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE PRTH.SMCo = @SMCo
    AND PRTH.Type = 'S'
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.PRCo, PRTH.Employee, PREHName.FullName, PRTH.SMWorkOrder, SMWorkOrder.Customer, ARCM.Name
ORDER BY PRTH.PRCo, PREHName.FullName, PRTH.SMWorkOrder
