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
  - Materials that arrived at 22-4410 in June with a load ticket
  - The ready-mix plant claims 340 yards on the garage in May; show each ticketed load our field notes mention, with order number, amount and where it was placed.
  - load tickets in the dailies, june
  - Ticketed loads on this job day by day, with order, material, how much and where it was unloaded
  - del tix logged on 1001- w qty + po for may
  - What did trucks bring to the site, according to the notes our people kept, and with which slip?
*/
SELECT PMDD.LogDate, PMDD.DelTicket, PMDD.PO, PMDD.Material, PMDD.Description, PMDD.Quantity, PMDD.UM, PMDD.Location
FROM PMDD WITH (NOLOCK)
WHERE PMDD.PMCo = @PMCo
    AND PMDD.Project = @Project
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
    AND PMDD.DelTicket IS NOT NULL
ORDER BY PMDD.LogDate, PMDD.DelTicket
