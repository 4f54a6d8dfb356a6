/*
title: Overdue order items with vendor contact, job and units still to come
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which deliveries are overdue and whom do I phone about them?
  - Items past their required date with units outstanding, vendor contact, phone, e-mail, job name and job phone, days late
  - expediting list
  - need to chase late stuff, who do I call on the valves for 1004, they were due june 3rd
  - Monday, July 1, I call every supplier that is behind. One line per item, grouped by vendor, worst first.
  - What should be on site and is not, and who has to explain it?
  - Ferguson, HD Supply and the rest - item, quantity ordered, received, missing, required date, as of June 30.
  - Past-due PO lines as of June 30 with whom to phone at the supplier
  - Tower crane idles Tuesday unless valves come; give each line not fully delivered past its wanted date, supplier contact, phone, mail, quantity short, job and trailer phone.
  - who to holler at, late deliveries
  - Under each supplier's name with contact and phone, overdue lines, ordered, came, short, job name and trailer phone
  - 'whos late as of 6/30, PO itms + # to call, grp by vendr'
  - Which goods should have come by now, how many are lacking, and who do I ring at the seller?
*/
SELECT APVM.Name AS VendorName, APVM.Contact, APVM.Phone, APVM.EMail, POHD.PO, POHD.OrderedBy, POIT.POItem,
    POIT.Description, POIT.ReqDate, DATEDIFF(day, POIT.ReqDate, @AsOf) AS DaysLate, POIT.UM, POIT.CurUnits,
    POIT.RecvdUnits, POIT.CurUnits - POIT.RecvdUnits AS UnitsMissing, POIT.Job, JCJM.Description AS JobName,
    JCJM.JobPhone
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON POIT.JCCo = JCJM.JCCo
    AND POIT.Job = JCJM.Job
WHERE POIT.POCo = @POCo
    AND POHD.Status = 0
    AND POIT.RecvYN = 'Y'
    AND POIT.ReqDate < @AsOf
    AND POIT.CurUnits > POIT.RecvdUnits
ORDER BY APVM.Name, DaysLate DESC, POHD.PO, POIT.POItem
