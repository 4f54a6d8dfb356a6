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
  - Per entry queue and person, what hours and money haven't been finalized?
  - The payroll manager can't process the week with entries pending; total by queue everyone's hours and pay that are keyed but not yet booked, full names.
  - time keyed, not booked
  - month, queue number, full name, hours, money
  - tc's sittin in batchs by guy hrs $
  - Whose working hours were typed in and never made final, and how many are they?
*/
SELECT PRTB.Mth, PRTB.BatchId, PRTB.Employee, PREHName.FullName, SUM(PRTB.Hours) AS Hours, SUM(PRTB.Amt) AS Amount
FROM PRTB WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRTB.Co = PREHName.PRCo
    AND PRTB.Employee = PREHName.Employee
WHERE PRTB.Co = @PRCo
GROUP BY PRTB.Mth, PRTB.BatchId, PRTB.Employee, PREHName.FullName
ORDER BY PRTB.Mth, PRTB.BatchId, PRTB.Employee
