/*
title: Open service work orders of customers on hold with price not invoiced and the customer's amount due and credit limit
grain: one work order
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  ARCo: {type: bCompany, example: 1}
asks:
  - For which customers on credit hold do we still have service orders running?
  - Customer, name, work order, requested date, lead technician, uninvoiced price on the order, amount due and credit limit where the customer is on hold
  - orders on hold accounts
  - accountng put em on hold and we still sendin trucks, who
  - Sterling Lanes is on hold with 14,000 open - how many calls are running there?
  - The credit department blocks an account on Monday and my board still shows four visits for it on Thursday, since no one tells anyone; I need a list that the dispatchers can run each morning which shows the running orders of everyone who is blocked, with what they owe us already and what more we have put in without billing it.
  - Folks the bookkeepers froze but whom we keep helping.
  - running tickets for accounts that credit has frozen, plus what they owe
  - Sterling Lanes filed for bankruptcy yesterday, so credit wants every blocked account we're still helping, the tickets, the mechanic in charge, work not billed, the unpaid balance, and the limit.
  - still rolling trucks for blocked accounts
  - largest debt on top, customer number and name, ticket and day, lead mechanic, what's not billed, what is overdue or open, and his ceiling
  - open WOs, cust stat H, AR due + unbilld
  - Are we doing repairs for customers whose credit our bookkeepers stopped? How much do they owe already?
*/
WITH Due AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS AmountDue
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue <> 0
    GROUP BY ARTH.CustGroup, ARTH.Customer
),
Unbilled AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SUM(SMWorkCompleted.PriceTotal) AS Price
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.SMInvoiceID IS NULL
        AND SMWorkCompleted.NoCharge = 'N'
        AND SMWorkCompleted.NonBillable = 'N'
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder
)
SELECT SMWorkOrder.Customer, ARCM.Name, SMWorkOrder.WorkOrder, SMWorkOrder.RequestedDate,
    SMWorkOrder.LeadTechnician, ISNULL(Unbilled.Price, 0) AS NotInvoiced, ISNULL(Due.AmountDue, 0) AS AmountDue,
    ARCM.CreditLimit
FROM SMWorkOrder WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN Due
    ON SMWorkOrder.CustGroup = Due.CustGroup
    AND SMWorkOrder.Customer = Due.Customer
LEFT JOIN Unbilled
    ON SMWorkOrder.SMCo = Unbilled.SMCo
    AND SMWorkOrder.WorkOrder = Unbilled.WorkOrder
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WOStatus = 0
    AND ARCM.Status = 'H'
ORDER BY AmountDue DESC, SMWorkOrder.Customer, SMWorkOrder.WorkOrder
