/*
title: Deliveries noted in daily logs
grain: one delivery line
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What was delivered to site according to the daily logs?
  - Deliveries with ticket and quantity
  - site deliveries
  - Daily log lines with a delivery ticket between two dates with order, material, quantity and unit.
  - what stuff got dropped off at the job
*/
SELECT PMDD.LogDate, PMDD.DelTicket, PMDD.PO, PMDD.Material, PMDD.Description, PMDD.Quantity, PMDD.UM, PMDD.Location
FROM PMDD WITH (NOLOCK)
WHERE PMDD.PMCo = @PMCo
    AND PMDD.Project = @Project
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
    AND PMDD.DelTicket IS NOT NULL
ORDER BY PMDD.LogDate, PMDD.DelTicket
