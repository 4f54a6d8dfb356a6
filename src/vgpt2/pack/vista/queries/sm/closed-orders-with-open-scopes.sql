/*
title: Closed service work orders that still have scopes not complete, with customer and who entered the order
grain: one scope
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which work orders were closed although part of the work on them is not finished?
  - Closed orders with incomplete scopes, call type name, due date, customer name and the person who took the call
  - closed but not done
  - some1 closed orders with open scops on them, wich ones
  - Order 10418 for Pinecrest Apartments is closed but the second roof unit was never done, I was there on May 9.
  - We close orders in bulk at the end of each month, and my fear is that with one click too many we shut things on which a second visit was still promised to the customer, so find me every order of that sort with the piece that is not done and the name of whoever had opened the order.
  - Books shut on unfinished business.
  - tickets shut while some task on them wasn't finished
  - Pinecrest is furious that the second roof unit was forgotten after we shut the ticket, so the owner wants each such leftover task, its due date, customer, and who opened it.
  - shut too early, service tickets
  - by order and task, customer by number and name, who keyed it with full name, day requested, what sort of call in words, and when the task was due
  - WOs closd w/ scopes not compl, cust + who entrd
  - Are there repair jobs marked as done in the system when a part of them is in fact still to do?
*/
SELECT SMWorkOrder.WorkOrder, SMWorkOrder.Customer, ARCM.Name AS CustomerName, SMWorkOrder.EnteredBy,
    DDUP.FullName, SMWorkOrder.RequestedDate, SMWorkOrderScope.Scope, SMWorkOrderScope.CallType,
    SMCallType.Description AS CallTypeName, SMWorkOrderScope.DueEndDate
FROM SMWorkOrder WITH (NOLOCK)
JOIN SMWorkOrderScope WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMWorkOrderScope.SMCo
    AND SMWorkOrder.WorkOrder = SMWorkOrderScope.WorkOrder
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN SMCallType WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMCallType.SMCo
    AND SMWorkOrderScope.CallType = SMCallType.CallType
LEFT JOIN DDUP WITH (NOLOCK)
    ON SMWorkOrder.EnteredBy = DDUP.VPUserName
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WOStatus = 1
    AND SMWorkOrderScope.IsComplete = 'N'
ORDER BY SMWorkOrder.WorkOrder, SMWorkOrderScope.Scope
