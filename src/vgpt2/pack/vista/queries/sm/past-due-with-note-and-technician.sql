/*
title: Past due service invoices with customer, amount due, lead technician of the work order and the latest collection note
grain: one service invoice
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which service invoices are late, what did the collector note last, and which technician could talk to the customer?
  - Invoice, due date, days late, amount due, customer with phone, work order, lead technician and the newest note with its date and author
  - late service bills
  - invoces past due on the sevice side plus whatever Dana wrote on em
  - Why has Quincy Apartments not paid 10877, and who was out there?
  - Half of the service bills that go unpaid are unpaid because something happened on the visit that nobody told me, so before I phone I want to see for every bill that is late as of June 30 what the last note says, and the name of the lead man on the order, so that I ask him first and do not make a fool of myself on the phone.
  - Overdue money from calls, its excuse and the person who was there.
  - overdue service bills, the collector's newest remark and the mechanic in charge
  - Before calling Quincy Apartments' owner, who says the visit went wrong, collections needs each bill past its due day, days over, phone, lead mechanic by name, and latest remark.
  - overdue service, what did they say
  - longest overdue on top, bill and due day, days over, amount, customer's name and phone, ticket, mechanic's name, then the day, author and text of the last remark
  - PD SM invs at 6/30 w/ collctn note + lead tech
  - Repair bills whose payment deadline is over; what excuse did the customer give, and who had been there to fix it?
*/
WITH Notes AS (
    SELECT ARCN.ARCo, ARCN.CustGroup, ARCN.Customer, ARCN.Invoice, ARCN.Date, ARCN.UserID, ARCN.Summary,
        ROW_NUMBER() OVER (PARTITION BY ARCN.ARCo, ARCN.CustGroup, ARCN.Customer, ARCN.Invoice
            ORDER BY ARCN.Date DESC, ARCN.Seq DESC) AS Place
    FROM ARCN WITH (NOLOCK)
    WHERE ARCN.Date <= @AsOf
)
SELECT SMInvoice.Invoice, SMInvoice.InvoiceDate, ARTH.DueDate, DATEDIFF(DAY, ARTH.DueDate, @AsOf) AS DaysLate,
    ARTH.AmountDue, ARTH.Customer, ARCM.Name, ARCM.Phone, SMInvoice.WorkOrder, SMWorkOrder.LeadTechnician,
    SMTechnicianInfo.FullName, Notes.Date AS NoteDate, Notes.UserID AS NoteBy, Notes.Summary
FROM SMInvoice WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON SMInvoice.ARCo = ARTH.ARCo
    AND SMInvoice.ARPostedMth = ARTH.Mth
    AND SMInvoice.ARTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN SMWorkOrder WITH (NOLOCK)
    ON SMInvoice.SMCo = SMWorkOrder.SMCo
    AND SMInvoice.WorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkOrder.LeadTechnician = SMTechnicianInfo.Technician
LEFT JOIN Notes
    ON ARTH.ARCo = Notes.ARCo
    AND ARTH.CustGroup = Notes.CustGroup
    AND ARTH.Customer = Notes.Customer
    AND ARTH.Invoice = Notes.Invoice
    AND Notes.Place = 1
WHERE SMInvoice.SMCo = @SMCo
    AND SMInvoice.VoidDate IS NULL
    AND ARTH.AmountDue > 0
    AND ARTH.DueDate < @AsOf
ORDER BY DaysLate DESC, SMInvoice.Invoice
