/*
title: Open service scopes tracked as work in progress with cost, price and invoiced price to date
grain: one scope
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - What work in progress do we carry in service, order by order?
  - Scopes not complete with work-in-progress tracking, customer, division, cost, price and the part invoiced
  - service wip
  - how much is sittin in service wip right now per scope, acounting needs it
  - The big retrofit at Lakeland Mall must be 60,000 in unfinished work by now.
  - For the monthly bank certificate I have to hand in a schedule of service jobs that are unfinished and kept on the balance sheet, and the form wants the customer, the branch, what we have spent, what that is worth at selling price and how much has gone out on bills already.
  - Unfinished business parked on the balance sheet.
  - unfinished service tasks kept as work in process, expense and billing so far
  - The bank certificate is due on the fifth and requires unfinished service jobs on the balance sheet, with client, branch, spending, selling value, and what has been billed already.
  - unfinished and parked, $ in tickets
  - largest expense on top, ticket and task, client's name, branch and division in words, what was spent, what it sells for and what's billed
  - scopes w/ WIP flg, not compl, cost/price/inv'd
  - For repairs that run longer, what have we put in so far and how much did the customer get charged?
*/
WITH Work AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.Scope,
        SUM(SMWorkCompleted.ActualCost) AS Cost, SUM(SMWorkCompleted.PriceTotal) AS Price,
        SUM(CASE WHEN SMWorkCompleted.SMInvoiceID IS NOT NULL THEN SMWorkCompleted.PriceTotal ELSE 0 END)
            AS InvoicedPrice
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.Scope
)
SELECT SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope, SMWorkOrder.Customer, ARCM.Name AS CustomerName,
    SMWorkOrderScope.ServiceCenter, SMWorkOrderScope.Division, SMDivision.Description AS DivisionName,
    Work.Cost, Work.Price, Work.InvoicedPrice
FROM SMWorkOrderScope WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMWorkOrder.SMCo
    AND SMWorkOrderScope.WorkOrder = SMWorkOrder.WorkOrder
JOIN Work
    ON SMWorkOrderScope.SMCo = Work.SMCo
    AND SMWorkOrderScope.WorkOrder = Work.WorkOrder
    AND SMWorkOrderScope.Scope = Work.Scope
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN SMDivision WITH (NOLOCK)
    ON SMWorkOrderScope.SMCo = SMDivision.SMCo
    AND SMWorkOrderScope.ServiceCenter = SMDivision.ServiceCenter
    AND SMWorkOrderScope.Division = SMDivision.Division
WHERE SMWorkOrderScope.SMCo = @SMCo
    AND SMWorkOrderScope.IsTrackingWIP = 'Y'
    AND SMWorkOrderScope.IsComplete = 'N'
ORDER BY Work.Cost DESC, SMWorkOrderScope.WorkOrder, SMWorkOrderScope.Scope
