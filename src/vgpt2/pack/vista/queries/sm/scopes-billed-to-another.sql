/*
title: Open service scopes billed to another customer than the one of the work order, with both names
grain: one scope
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - On which open scopes does somebody other than the caller get the bill?
  - Work order, scope, customer of the order with name, customer billed with name, call type and due date, only where the two differ
  - different bill-to
  - wich calls go out to a managment company insted of the tenant
  - Is the compressor on order 20519 going to Ridgeway Properties or to the bakery itself?
  - Last month we sent four invoices to tenants although the owner of the mall pays for everything that hangs on the roof, and the other way round we billed the owner for a sink; so before the June run I want to read through everything unfinished where the one who pays is not the one who rang, with both names side by side.
  - Work for one party that another party will pay.
  - unfinished tasks where the payer isn't the client who ordered
  - Two tenants disputed bills the mall's owner should get, so before June invoices run show every unfinished task with the party who called and the party who pays, both names.
  - one calls, another one pays
  - by payer's name, ticket and task, who ordered by name, who pays by name, sort of call, building, their PO number and when it's due
  - open scopes bill-to <> WO cust
  - Somebody orders a repair and somebody else gets the bill. For which jobs still going on is that so?
*/
WITH BillTo AS (
    SELECT SMWorkOrderScope.SMCo, SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope, SMWorkOrderScope.CallType,
        SMWorkOrderScope.DueEndDate, SMWorkOrderScope.CustomerPO, SMWorkOrderScope.BillToARCustomer,
        ARCM.Name AS BillToName
    FROM SMWorkOrderScope WITH (NOLOCK)
    JOIN ARCM WITH (NOLOCK)
        ON SMWorkOrderScope.CustGroup = ARCM.CustGroup
        AND SMWorkOrderScope.BillToARCustomer = ARCM.Customer
    WHERE SMWorkOrderScope.SMCo = @SMCo
        AND SMWorkOrderScope.IsComplete = 'N'
)
SELECT BillTo.WorkOrder, BillTo.Scope, SMWorkOrder.Customer, ARCM.Name AS CustomerName, BillTo.BillToARCustomer,
    BillTo.BillToName, SMCallType.Description AS CallTypeName, SMServiceSite.Description AS SiteName,
    BillTo.CustomerPO, BillTo.DueEndDate
FROM BillTo
JOIN SMWorkOrder WITH (NOLOCK)
    ON BillTo.SMCo = SMWorkOrder.SMCo
    AND BillTo.WorkOrder = SMWorkOrder.WorkOrder
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN SMCallType WITH (NOLOCK)
    ON BillTo.SMCo = SMCallType.SMCo
    AND BillTo.CallType = SMCallType.CallType
LEFT JOIN SMServiceSite WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMServiceSite.SMCo
    AND SMWorkOrder.ServiceSite = SMServiceSite.ServiceSite
WHERE BillTo.BillToARCustomer <> SMWorkOrder.Customer
ORDER BY BillTo.BillToName, BillTo.WorkOrder, BillTo.Scope
