/*
title: Customers billed time and material for much work and without an agreement in force
grain: one customer
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
  Amount: {type: bDollar, example: 5000}
asks:
  - Which customers call us all the time and have no maintenance contract?
  - Customers without an active agreement whose time and material price in 2024 is at least 5,000, with orders, sites and last work date
  - agreement leads
  - who should Sheila call to sell a PM plan, they gotta spend real money with us
  - "Prospects for the contract campaign in spring: paying call customers that nobody signed up."
  - Good payers we haven't tied down.
  - Name, phone, number of sites visited, calls, dollars, last visit, no plan.
  - prospects for a maintenance contract, T&M clients above 5,000 in 2024 with none running
  - Sales has a spring campaign, and the owner wants warm leads, so who spent 5,000 or more by the hour with us during 2024 and isn't under contract? Include phone and contact.
  - hot prospects for a PM plan
  - biggest spender on top, customer number and name, phone, the person there, how many locations, how many orders, dollars, and the day of our latest work
  - T&M custs > 10k YTD w/o actv agrmt
  - Which customers keep paying us for single repairs, so that a yearly plan might interest them?
*/
WITH Work AS (
    SELECT SMWorkOrder.SMCo, SMWorkOrder.CustGroup, SMWorkOrder.Customer,
        COUNT(DISTINCT SMWorkOrder.WorkOrder) AS WorkOrders, COUNT(DISTINCT SMWorkOrder.ServiceSite) AS Sites,
        SUM(SMWorkCompleted.PriceTotal) AS Price, MAX(SMWorkCompleted.Date) AS LastWork
    FROM SMWorkOrder WITH (NOLOCK)
    JOIN SMWorkCompleted WITH (NOLOCK)
        ON SMWorkOrder.SMCo = SMWorkCompleted.SMCo
        AND SMWorkOrder.WorkOrder = SMWorkCompleted.WorkOrder
    JOIN SMWorkOrderScope WITH (NOLOCK)
        ON SMWorkCompleted.SMCo = SMWorkOrderScope.SMCo
        AND SMWorkCompleted.WorkOrder = SMWorkOrderScope.WorkOrder
        AND SMWorkCompleted.Scope = SMWorkOrderScope.Scope
    WHERE SMWorkOrder.SMCo = @SMCo
        AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
        AND SMWorkCompleted.NoCharge = 'N'
        AND SMWorkCompleted.NonBillable = 'N'
        AND SMWorkOrderScope.PriceMethod = 'T'
    GROUP BY SMWorkOrder.SMCo, SMWorkOrder.CustGroup, SMWorkOrder.Customer
)
SELECT Work.Customer, ARCM.Name, ARCM.Phone, ARCM.Contact, Work.Sites, Work.WorkOrders, Work.Price, Work.LastWork
FROM Work
JOIN ARCM WITH (NOLOCK)
    ON Work.CustGroup = ARCM.CustGroup
    AND Work.Customer = ARCM.Customer
WHERE Work.Price >= @Amount
    AND NOT EXISTS (
        SELECT 1
        FROM SMAgreementExtended WITH (NOLOCK)
        WHERE SMAgreementExtended.SMCo = Work.SMCo
            AND SMAgreementExtended.CustGroup = Work.CustGroup
            AND SMAgreementExtended.Customer = Work.Customer
            AND SMAgreementExtended.RevisionStatus = 2
    )
ORDER BY Work.Price DESC, Work.Customer
