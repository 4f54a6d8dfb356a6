/*
title: Open trips scheduled on work orders whose ordered parts have not fully arrived, with technician and vendor
grain: one trip and purchase order item
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - On which trips will the technician stand there without the parts that we ordered?
  - Scheduled trips with purchase order items not completely received, technician, order, vendor, units still to come and promised date
  - trips missing parts
  - dont send mike out if the compresser isnt here yet, wich trips are like that this week
  - Trip on June 18 for Harbor Clinic, waiting on PO 55120 from Johnstone.
  - It has happened three times this month that somebody drove an hour, opened the unit and then found out that what we had on order never arrived, and the customer paid nothing and I paid two hours, so warn me of every appointment on the board with something outstanding from a supplier.
  - Appointments that ought to be moved, as goods are missing.
  - visits planned in June whose ordered material is still short
  - Harbor Clinic was visited twice in vain and wants a credit, so warn dispatch of every planned June visit waiting on goods, with mechanic's name, PO, supplier, promised day, and quantity missing.
  - don't roll, no parts yet
  - by planned day and ticket, mechanic's full name, PO and line with its wording, supplier's name, promised day, how many bought, come in and outstanding
  - open trips june w/ PO qty not all recvd
  - Will any of our repair people arrive at a customer's before the pieces they need have been delivered?
*/
SELECT SMTrip.ScheduledDate, SMTrip.WorkOrder, SMTrip.Trip, SMTrip.Technician, SMTechnicianInfo.FullName,
    POIT.POCo, POIT.PO, POIT.POItem, POIT.Description, APVM.Name AS VendorName, POHD.ExpDate, POIT.CurUnits,
    POIT.RecvdUnits, POIT.CurUnits - POIT.RecvdUnits AS UnitsToCome
FROM SMTrip WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON SMTrip.SMCo = POIT.SMCo
    AND SMTrip.WorkOrder = POIT.SMWorkOrder
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMTrip.SMCo = SMTechnicianInfo.SMCo
    AND SMTrip.Technician = SMTechnicianInfo.Technician
WHERE SMTrip.SMCo = @SMCo
    AND SMTrip.Status = 0
    AND SMTrip.ScheduledDate BETWEEN @BeginDate AND @EndDate
    AND POHD.Status = 0
    AND POIT.RecvdUnits < POIT.CurUnits
ORDER BY SMTrip.ScheduledDate, SMTrip.WorkOrder, POIT.PO, POIT.POItem
