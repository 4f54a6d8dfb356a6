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
  - Suppliers and subs charged to 1042-, with the sum for each
  - A supplier lawsuit on 22-4410 is brewing and counsel wants every outside firm that charged it, by name, with how many dollars each put on the project
  - biggest suppliers on 1001-
  - Outside firms by name and number with total dollars on a single project, heaviest on top
  - vndrs + subs on 1033-, total cost ea
  - Which outside companies did we spend money with on this project, and how much with each?
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
