/*
title: Service timecards between two dates from payroll entry to work order line, service invoice and the customer's full payment
grain: one timecard line
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - For the hours we pay on service, did they reach a bill and has the customer paid it?
  - Employee, date, paid hours and amount, work order, billable price, invoice number and date, amount due and date paid in full, per timecard
  - timecard to cash
  - we payed Ortega 9 hrs on 20377, did enybody ever bill it
  - June timecards of the service crew, each with its invoice, if any, and whether Cedar Hill Clinic settled it.
  - Payroll tells me that service costs fortyfive thousand a month in wages and the billing clerk tells me that everything is out of the door, and my bank account tells me something else again, so follow each hour from the time sheet to the order, from the order to the bill and from the bill to the check, for June, and leave the fields blank where the trail ends.
  - Follow the wages of the field until money comes back for them.
  - June time on tickets, followed from paycheck to invoice to collected money
  - The bank's examiner asks if wages paid to service come back, so for June, line by line, show the employee, time and gross, ticket, the price, our bill, and whether it's settled.
  - hours paid, billed, collected?
  - by day and employee with last and first name, the ticket and scope, time, wages, price on the ticket, bill number and day, what's unpaid and when it was cleared
  - PR TC > WO ln > SM inv > AR pd, 06/24
  - We paid our repair people for last month. Did we ask the customers for that time, and did they pay?
*/
SELECT PRTH.PostDate, PRTH.Employee, PREH.LastName, PREH.FirstName, PRTH.SMWorkOrder, PRTH.SMScope, PRTH.Hours,
    PRTH.Amt, SMWorkCompleted.WorkCompleted, SMWorkCompleted.PriceTotal, SMInvoice.Invoice, SMInvoice.InvoiceDate,
    ARTH.AmountDue, ARTH.PayFullDate
FROM PRTH WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRTH.PRCo = PREH.PRCo
    AND PRTH.Employee = PREH.Employee
LEFT JOIN SMWorkCompleted WITH (NOLOCK)
    ON PRTH.SMCo = SMWorkCompleted.SMCo
    AND PRTH.SMWorkOrder = SMWorkCompleted.WorkOrder
    AND PRTH.PRCo = SMWorkCompleted.PRCo
    AND PRTH.PRGroup = SMWorkCompleted.PRGroup
    AND PRTH.PREndDate = SMWorkCompleted.PREndDate
    AND PRTH.Employee = SMWorkCompleted.PREmployee
    AND PRTH.PaySeq = SMWorkCompleted.PRPaySeq
    AND PRTH.PostSeq = SMWorkCompleted.PRPostSeq
LEFT JOIN SMInvoice WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMInvoice.SMCo
    AND SMWorkCompleted.SMInvoiceID = SMInvoice.SMInvoiceID
LEFT JOIN ARTH WITH (NOLOCK)
    ON SMInvoice.ARCo = ARTH.ARCo
    AND SMInvoice.ARPostedMth = ARTH.Mth
    AND SMInvoice.ARTrans = ARTH.ARTrans
WHERE PRTH.SMCo = @SMCo
    AND PRTH.Type = 'S'
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
ORDER BY PRTH.PostDate, PRTH.Employee, PRTH.PostSeq
