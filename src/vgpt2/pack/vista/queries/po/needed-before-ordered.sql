/*
title: Purchase order items whose required date is before the order date
grain: one order item
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - What did we order when it should have been on site already?
  - Order items with a date required earlier than the day of the order; order, item, ordered by, both dates, job, description, cost
  - ordered too late
  - need date befor the po date in april, whos doin that
  - The super says 2215- got its anchor bolts late because purchasing ordered on May 20 what he wanted on May 12, check it
  - Purchases placed after the day they were wanted.
  - Every month there is the same argument about who was slow, the field in asking or us in ordering, and one thing that can be shown from the system is the lines where the day somebody wanted it had gone by when the paper was written, so let me have those with the name of the one who wrote it.
  - PO lines written after the day they were wanted
  - Field blames buying and buying blames field; find lines whose wanted date had already gone by when the order was placed, buyer, job and dollars.
  - ordered after it was needed
  - 'Newest first: buyer, line wording, job, day wanted beside the later day ordered, dollars'
  - po itms req dt < order dt, who wrote em
  - Which goods did we order only once it was too late for when we wanted them?
*/
SELECT POHD.PO, POHD.OrderDate, POHD.OrderedBy, POIT.POItem, POIT.Description, POIT.Job, POIT.ReqDate, POIT.CurCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POIT.ReqDate < POHD.OrderDate
ORDER BY POHD.OrderDate DESC, POHD.PO, POIT.POItem
