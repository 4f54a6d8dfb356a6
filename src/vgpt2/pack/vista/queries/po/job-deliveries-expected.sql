/*
title: Order items due on jobs between two dates with what is still to arrive
grain: one order item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What material is due on my sites in the next two weeks?
  - Open job order items required within a period with units and cost still to be received, vendor phone and manager
  - deliveries coming up
  - Required date, job, name, PM, order, item, description, vendor, phone, ordered units, received units, still to come
  - is the rebar for 1001- coming this week or what, Gerdau said the 14th
  - 'Laydown planning for 06/03/2024 to 06/14/2024: trucks by day and gate'
  - So the superintendent can have the forklift ready
  - Job material wanted June 3 to 14 that hasn't fully come
  - Superintendents plan forklift time weekly; for our jobs show order lines wanted this fortnight, job and PM, supplier's name and phone, quantity and dollars to come.
  - job loads due next 2 wks
  - 'Calendar of trucks by day: job, manager, what it is, seller''s phone, pieces ordered, in, and missing'
  - matl comin to jobs 6/1-6/15, qty left + vendr ph#
  - Which goods ought to show up at our building sites this month, and from whom?
*/
SELECT POIT.ReqDate, POIT.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager, POIT.PO, POIT.POItem,
    POIT.Description, APVM.Name AS VendorName, APVM.Phone, POIT.UM, POIT.CurUnits, POIT.RecvdUnits,
    POIT.CurUnits - POIT.RecvdUnits AS UnitsToCome, POIT.CurCost - POIT.RecvdCost AS CostToCome
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN JCJM WITH (NOLOCK)
    ON POIT.JCCo = JCJM.JCCo
    AND POIT.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POIT.JCCo = @JCCo
    AND POIT.ItemType = 1
    AND POHD.Status = 0
    AND POIT.ReqDate BETWEEN @BeginDate AND @EndDate
    AND POIT.CurCost > POIT.RecvdCost
ORDER BY POIT.ReqDate, POIT.Job, POIT.PO, POIT.POItem
