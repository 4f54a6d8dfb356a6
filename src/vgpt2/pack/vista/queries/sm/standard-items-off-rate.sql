/*
title: Miscellaneous service lines between two dates billed at another rate than the standard charge
grain: one miscellaneous line of a work order
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Where was a trip fee or another standard charge billed higher or lower than our list says?
  - Lines with a standard item whose price rate differs from the billable rate, with order, customer, technician, both rates
  - fees off list
  - whos giving away truck charges agian, shuld be 85
  - Anything other than 42.00 for the environmental fee in June, with customer.
  - Billing has the habit of adjusting the small charges when a customer calls in angry, which is fine once but not forty times a month, so please find me all those lines where what we charged per unit is not what stands in the list of fees and tell me for whom and on whose call.
  - Little charges that strayed from the price sheet.
  - truck charges and similar fees in June priced differently from the fee sheet
  - The owner says angry callers get small fees cut, so for June find each fee that isn't what the sheet says, for which client, whose visit, and by how much.
  - fees somebody fiddled with
  - by day and ticket, client by number and name, mechanic, the fee in words, how many, price asked, price on the sheet and the gap
  - misc lns <> std rate, june, by cust
  - We have fixed prices for small extras. On which repair visits did the customer get a different price?
*/
SELECT SMWorkCompleted.Date, SMWorkCompleted.WorkOrder, SMWorkOrder.Customer, ARCM.Name AS CustomerName,
    SMWorkCompleted.Technician, SMWorkCompleted.StandardItem, SMStandardItem.Description,
    SMWorkCompleted.PriceQuantity, SMWorkCompleted.PriceRate, SMStandardItem.BillableRate,
    SMWorkCompleted.PriceRate - SMStandardItem.BillableRate AS Difference
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMStandardItem WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMStandardItem.SMCo
    AND SMWorkCompleted.StandardItem = SMStandardItem.StandardItem
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type = 3
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
    AND SMWorkCompleted.PriceRate <> SMStandardItem.BillableRate
ORDER BY SMWorkCompleted.Date, SMWorkCompleted.WorkOrder, SMWorkCompleted.WorkCompleted
