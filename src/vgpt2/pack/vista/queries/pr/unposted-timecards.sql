/*
title: Timecards in entry batches that are not posted
grain: one batch and employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which timecards are entered but not posted?
  - Hours in unposted timecard batches by employee
  - unposted time
  - Hours and amount of timecards still in an entry batch, by batch and employee.
  - time thats stuck in a batch
*/
SELECT PRTB.Mth, PRTB.BatchId, PRTB.Employee, PREHName.FullName, SUM(PRTB.Hours) AS Hours, SUM(PRTB.Amt) AS Amount
FROM PRTB WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRTB.Co = PREHName.PRCo
    AND PRTB.Employee = PREHName.Employee
WHERE PRTB.Co = @PRCo
GROUP BY PRTB.Mth, PRTB.BatchId, PRTB.Employee, PREHName.FullName
ORDER BY PRTB.Mth, PRTB.BatchId, PRTB.Employee
