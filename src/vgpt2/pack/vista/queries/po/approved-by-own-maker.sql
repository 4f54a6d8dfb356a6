/*
title: Purchase orders approved by the person who entered them
grain: one order
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which orders were keyed and approved by one and the same person?
  - Did Fernando enter and approve the 38,500 pump order for the Erie plant himself?
  - Four-eyes test on what we promise to suppliers
  - maker equals approver
  - Order, vendor, name, job, current value, login, full name, month entered
  - Approved purchase orders whose entry batch was made by the approver, with value
  - approvin there own po's, i seen it on 24-0912
  - Find POs whose entry and approval came from a single login
  - Fraud examiner asks on Thursday whether buyers can okay themselves; show each approved order keyed by its own approver, with supplier's name, job, total and when keyed.
  - maker okayed his own POs
  - Richest first, self-approved orders with supplier's name, job, login and full name, keyed on, value
  - POs same usr entered + aprvd, SOD check
  - Did any employee write a purchase and then give himself permission for it?
*/
SELECT POHD.PO, POHD.Vendor, APVM.Name, POHD.Job, POHD.OrderDate, POHD.AddedMth, POHD.ApprovedBy, DDUP.FullName,
    HQBC.DateCreated, SUM(POIT.CurCost) AS CurrentCost
FROM POHD WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON POHD.POCo = HQBC.Co
    AND POHD.AddedMth = HQBC.Mth
    AND POHD.AddedBatchID = HQBC.BatchId
    AND POHD.ApprovedBy = HQBC.CreatedBy
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN DDUP WITH (NOLOCK)
    ON POHD.ApprovedBy = DDUP.VPUserName
WHERE POHD.POCo = @POCo
    AND POHD.Approved = 'Y'
GROUP BY POHD.PO, POHD.Vendor, APVM.Name, POHD.Job, POHD.OrderDate, POHD.AddedMth, POHD.ApprovedBy, DDUP.FullName,
    HQBC.DateCreated
ORDER BY CurrentCost DESC, POHD.PO
