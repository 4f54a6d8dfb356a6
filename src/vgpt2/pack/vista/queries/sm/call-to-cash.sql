/*
title: Service work orders requested between two dates from call to first trip, last work, invoice and full payment
grain: one work order and invoice
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-04-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How long does a call take from the phone ringing to money in the bank?
  - Per work order the request date, first trip, last work date, invoice date, payment date and days from call to payment
  - call to cash
  - how long between the call an when we acutally get paid
  - Order 10233 came in on April 8; when did we go, when did we bill, and did they pay?
  - The new chief financial officer wants to see where the time goes between the moment somebody rings us and the moment the check clears, whether we lose it in dispatch, on the roof, in the billing office or with the customer, so put all the dates of each order in a row for the second quarter.
  - Milestones of each request, up to settlement.
  - elapsed days from client's request until his invoice is settled in full, order by order
  - For the lender's working capital review we have to show second quarter service requests with each milestone, first visit, final work, invoice date and settlement, and days overall.
  - ring to deposit, Q2 service
  - in order of the request, customer by number and name, first visit, final work, bill number and day, amount, day it was paid off, days in between
  - WO reqd dt > trip > inv > pd, Q2, no cxld
  - A customer phones because something broke. How long until we came, until we charged, and until he had paid?
*/
WITH FirstTrip AS (
    SELECT SMTrip.SMCo, SMTrip.WorkOrder, MIN(SMTrip.ScheduledDate) AS FirstTripDate
    FROM SMTrip WITH (NOLOCK)
    WHERE SMTrip.SMCo = @SMCo
    GROUP BY SMTrip.SMCo, SMTrip.WorkOrder
),
Billed AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.SMInvoiceID,
        MAX(SMWorkCompleted.Date) AS LastWorkDate, SUM(SMWorkCompleted.PriceTotal) AS Price
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SMWorkCompleted.SMInvoiceID
)
SELECT SMWorkOrder.WorkOrder, SMWorkOrder.Customer, ARCM.Name AS CustomerName, SMWorkOrder.RequestedDate,
    FirstTrip.FirstTripDate, Billed.LastWorkDate, SMInvoice.Invoice, SMInvoice.InvoiceDate, Billed.Price,
    ARTH.PayFullDate, DATEDIFF(day, SMWorkOrder.RequestedDate, ARTH.PayFullDate) AS DaysCallToPayment
FROM SMWorkOrder WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN FirstTrip
    ON SMWorkOrder.SMCo = FirstTrip.SMCo
    AND SMWorkOrder.WorkOrder = FirstTrip.WorkOrder
LEFT JOIN Billed
    ON SMWorkOrder.SMCo = Billed.SMCo
    AND SMWorkOrder.WorkOrder = Billed.WorkOrder
LEFT JOIN SMInvoice WITH (NOLOCK)
    ON Billed.SMInvoiceID = SMInvoice.SMInvoiceID
LEFT JOIN ARTH WITH (NOLOCK)
    ON SMInvoice.ARCo = ARTH.ARCo
    AND SMInvoice.ARPostedMth = ARTH.Mth
    AND SMInvoice.ARTrans = ARTH.ARTrans
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.RequestedDate BETWEEN @BeginDate AND @EndDate
    AND SMWorkOrder.WOStatus <> 2
ORDER BY SMWorkOrder.RequestedDate, SMWorkOrder.WorkOrder, SMInvoice.Invoice
