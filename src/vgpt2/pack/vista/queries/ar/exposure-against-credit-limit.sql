/*
title: Credit limit of customers against open invoices, contract value not yet billed and service work not yet invoiced
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  SMCo: {type: bCompany, example: 1}
asks:
  - How much are we really exposed to each customer if we count work under way and not only what is billed?
  - Customer, name, credit limit, open invoices, unbilled value of open contracts, uninvoiced service price, total exposure and limit less exposure
  - full credit exposure
  - how deep are we in w/ each custmer counting unbiled stuff, Harlan Dairy frist
  - Northgate Mall has a limit of 250,000 - invoices, contracts and service together, are we over?
  - The limit in the customer card is only ever compared with the invoices that are open, which for a builder is half of the truth, because at the moment a customer fails we also have in the ground what has not been billed and on the service side what the crews did last week; add all three for everyone who has a limit and show me by how much we are above or below.
  - Everything that would be at stake if they went under tomorrow.
  - Client ceilings against unpaid bills, contract backlog, and unbilled service work.
  - Owner fears a client's bankruptcy; add for each with a ceiling what's open, the unbilled contract remainder and finished service calls, and the headroom
  - true exposure per client
  - Client's name, ceiling, unpaid bills, contract still to bill, service still to bill, sum, headroom; tightest on top
  - cust cr limt v AR + unbilld contrct + SM wip
  - If a client failed, how much would be at stake counting work not yet billed, and is that beyond what we allow?
*/
WITH Due AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS Amount
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue <> 0
    GROUP BY ARTH.CustGroup, ARTH.Customer
),
Backlog AS (
    SELECT JCCM.CustGroup, JCCM.Customer, SUM(JCCM.ContractAmt - JCCM.BilledAmt) AS Amount
    FROM JCCM WITH (NOLOCK)
    WHERE JCCM.JCCo = @JCCo
        AND JCCM.ContractStatus = 1
    GROUP BY JCCM.CustGroup, JCCM.Customer
),
Service AS (
    SELECT SMWorkOrder.CustGroup, SMWorkOrder.Customer, SUM(SMWorkCompleted.PriceTotal) AS Amount
    FROM SMWorkCompleted WITH (NOLOCK)
    JOIN SMWorkOrder WITH (NOLOCK)
        ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
        AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.SMInvoiceID IS NULL
        AND SMWorkCompleted.NoCharge = 'N'
        AND SMWorkCompleted.NonBillable = 'N'
    GROUP BY SMWorkOrder.CustGroup, SMWorkOrder.Customer
)
SELECT ARCM.Customer, ARCM.Name, ARCM.CreditLimit, ISNULL(Due.Amount, 0) AS OpenInvoices,
    ISNULL(Backlog.Amount, 0) AS ContractNotBilled, ISNULL(Service.Amount, 0) AS ServiceNotInvoiced,
    ISNULL(Due.Amount, 0) + ISNULL(Backlog.Amount, 0) + ISNULL(Service.Amount, 0) AS Exposure,
    ARCM.CreditLimit - ISNULL(Due.Amount, 0) - ISNULL(Backlog.Amount, 0) - ISNULL(Service.Amount, 0) AS LimitLeft
FROM ARCM WITH (NOLOCK)
LEFT JOIN Due
    ON ARCM.CustGroup = Due.CustGroup
    AND ARCM.Customer = Due.Customer
LEFT JOIN Backlog
    ON ARCM.CustGroup = Backlog.CustGroup
    AND ARCM.Customer = Backlog.Customer
LEFT JOIN Service
    ON ARCM.CustGroup = Service.CustGroup
    AND ARCM.Customer = Service.Customer
WHERE ARCM.CreditLimit > 0
    AND (Due.Amount <> 0 OR Backlog.Amount <> 0 OR Service.Amount <> 0)
ORDER BY LimitLeft, ARCM.Customer
