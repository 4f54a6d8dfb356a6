/*
title: Remaining commitments of a job by vendor and document
grain: one order or subcontract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What do we still owe each vendor under commitments on this job?
  - Remaining committed cost by vendor, PO and subcontract
  - open commitments per vendor
  - Committed and remaining cost of one job by vendor with the order or subcontract number.
  - who still has money comin on my job
*/
SELECT JCCD.Vendor, APVM.Name, JCCD.PO, JCCD.SL, SUM(JCCD.TotalCmtdCost) AS Committed,
    SUM(JCCD.RemainCmtdCost) AS Remaining
FROM JCCD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON JCCD.VendorGroup = APVM.VendorGroup
    AND JCCD.Vendor = APVM.Vendor
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND (JCCD.PO IS NOT NULL OR JCCD.SL IS NOT NULL)
GROUP BY JCCD.Vendor, APVM.Name, JCCD.PO, JCCD.SL
HAVING SUM(JCCD.RemainCmtdCost) <> 0
ORDER BY JCCD.Vendor, JCCD.PO, JCCD.SL
