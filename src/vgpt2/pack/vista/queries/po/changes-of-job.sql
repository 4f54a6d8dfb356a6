/*
title: Purchase order changes on a job with vendor and phase
grain: one change of an order item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which purchase orders on job 1001- were changed, by how much, and in which phase?
  - PO change orders of one job with vendor and item
  - po changes on job
  - For a job list date, order, vendor name, change number, item, phase, description of the change, units changed and cost changed, oldest first.
  - why did the lumber buyout creep up on my job
  - Commitment movement explained item by item for the cost meeting in June
  - Buyer keeps bumping material buys on this project, show me each time
  - Every amendment to material orders on 22-4410, with supplier and code
  - 'Cost meeting at two on the hospital: explain how buys drifted by showing each order amendment, its day, supplier''s name, cost code, quantity and dollar movement.'
  - PO amendments hitting job 1001-
  - 'Oldest first on this job: order, supplier''s name, cost code, what was amended, quantity and dollars'
  - why'd POs go up on 22-4410, all chgs by vendr
  - For this building, which purchases did we alter after placing them, and by how much each?
*/
SELECT POCD.ActDate, POCD.PO, APVM.Name, POCD.ChangeOrder, POCD.POItem, POIT.Phase, POCD.Description,
    POCD.ChangeCurUnits, POCD.UM, POCD.ChgTotCost
FROM POCD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POCD.POCo = POIT.POCo
    AND POCD.PO = POIT.PO
    AND POCD.POItem = POIT.POItem
JOIN POHD WITH (NOLOCK)
    ON POCD.POCo = POHD.POCo
    AND POCD.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POIT.JCCo = @JCCo
    AND POIT.Job = @Job
ORDER BY POCD.ActDate, POCD.PO, POCD.POItem
