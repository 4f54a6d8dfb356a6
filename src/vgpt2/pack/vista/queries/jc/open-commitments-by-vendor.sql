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
  - Outstanding orders and subs on 1001- for each supplier, still to be invoiced
  - Closing statement for 22-4410 is due, and the owner fears liens, so name every supplier and sub with an unfinished order, the number, what was awarded and what's left
  - who's still got paper open on 1042-
  - Supplier's name beside the order or sub number, awarded dollars and unbilled remainder, on a single project
  - rem cmtd by vndr w PO/SL no, job 1017-
  - Which companies can still send us bills for this building under agreements we made with them, and for how much?
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
