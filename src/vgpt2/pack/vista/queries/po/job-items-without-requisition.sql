/*
title: Job purchase order items ordered between two dates above an amount that have no requisition
grain: one purchase order item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
  Minimum: {type: bDollar, example: 5000}
asks:
  - What was bought for jobs over 5,000 without anybody having requested it first?
  - Order items of jobs with no requisition number and a cost above a limit, with buyer, vendor, job and project manager
  - bought without requisition
  - Order date, order, ordered by, vendor, job, project manager, item, description, current cost
  - Our own procedure says that anything above five thousand starts with a request from the field, and the auditors picked three orders where that had not happened, I would like to know if it was just those three since the New Year or closer to thirty
  - POs over 5k with no req on it, whos doing tht
  - Purchases that skipped the asking step
  - Job buys January to June over 5,000 that nobody requested beforehand
  - Procedure says anything above 10,000 begins with a field request; the auditor wants job lines bypassing it this half year, buyer, supplier's name, job, PM.
  - skipped the req, over 5k
  - 'By date, unrequested job purchases above the limit: buyer, supplier''s name, job and PM names, dollars'
  - po itms >5000 w/ no RQ, H1, who bought it
  - Which larger purchases for buildings were made without anyone having asked for them in the system first?
*/
SELECT POHD.OrderDate, POIT.PO, POHD.OrderedBy, APVM.Name AS VendorName, POIT.Job, JCJM.Description AS JobName,
    JCMP.Name AS ProjectManager, POIT.POItem, POIT.Description, POIT.CurCost
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
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    AND POIT.CurCost > @Minimum
    AND POIT.RequisitionNum IS NULL
    AND NOT EXISTS (
        SELECT 1
        FROM RQRL WITH (NOLOCK)
        WHERE RQRL.RQCo = POIT.POCo
            AND RQRL.PO = POIT.PO
            AND RQRL.POItem = POIT.POItem
    )
ORDER BY POHD.OrderDate, POIT.PO, POIT.POItem
