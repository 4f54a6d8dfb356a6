/*
title: Job cost from vendors by vendor
grain: one vendor
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which vendors cost us the most on this job?
  - Job cost by vendor
  - vendor cost on job
  - Actual cost of one job that came from vendors, totalled by vendor.
  - who are we payin on this job
*/
SELECT JCCD.Vendor, APVM.Name, SUM(JCCD.ActualCost) AS ActualCost
FROM JCCD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON JCCD.VendorGroup = APVM.VendorGroup
    AND JCCD.Vendor = APVM.Vendor
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
GROUP BY JCCD.Vendor, APVM.Name
ORDER BY ActualCost DESC, JCCD.Vendor
