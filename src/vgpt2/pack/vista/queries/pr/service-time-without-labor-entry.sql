/*
title: Service timecards between two dates without a labor entry on the work order, with customer
grain: one timecard
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which service hours did we pay that the work order knows nothing about?
  - Day, technician, work order, scope, customer, pay type and hours of service timecards with no labor recorded on the order
  - paid but not on order
  - Dispatch bills from the orders and we pay from the cards and every month Greta finds an hour here and there that was paid and never billed, so please list the cards of June that left no trace on the order they were charged to, with the customer so she can still add them
  - svc tickets missing labor that payrol has, tech n custmer
  - Time given away to customers because it never arrived on the call
  - Order 30417 for Mercy Hospital shows no hours, yet Finn got 6.5 paid on it?
  - What paid technician hours in June never show up as labor on the call?
  - 'Unbilled time is leaking: for June find each technician''s paid service hours lacking a labor line on the call, client''s name, pay type, hours and pay, so billing can add it.'
  - paid tech time, not on the WO
  - 'by day and full name: call, scope, client''s name, pay type, hours, money'
  - svc tc w no wo labor since 6/1, cust + tech
  - We paid repair people for work at clients, but the job ticket has no such hours; which were they?
*/
SELECT PRTH.PostDate, PRTH.Employee, PREHName.FullName, PRTH.SMCo, PRTH.SMWorkOrder, PRTH.SMScope,
    ARCM.Name AS CustomerName, SMPayType.Description AS PayTypeName, PRTH.Hours, PRTH.Amt
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
LEFT JOIN SMPayType WITH (NOLOCK)
    ON PRTH.SMCo = SMPayType.SMCo
    AND PRTH.SMPayType = SMPayType.PayType
WHERE PRTH.PRCo = @PRCo
    AND PRTH.Type = 'S'
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM SMWorkCompleted WITH (NOLOCK)
        WHERE SMWorkCompleted.SMCo = PRTH.SMCo
            AND SMWorkCompleted.WorkOrder = PRTH.SMWorkOrder
            AND SMWorkCompleted.Type = 2
            AND SMWorkCompleted.PRCo = PRTH.PRCo
            AND SMWorkCompleted.PRGroup = PRTH.PRGroup
            AND SMWorkCompleted.PREndDate = PRTH.PREndDate
            AND SMWorkCompleted.PREmployee = PRTH.Employee
            AND SMWorkCompleted.PRPaySeq = PRTH.PaySeq
            AND SMWorkCompleted.PRPostSeq = PRTH.PostSeq
    )
ORDER BY PRTH.PostDate, PREHName.FullName, PRTH.SMWorkOrder
