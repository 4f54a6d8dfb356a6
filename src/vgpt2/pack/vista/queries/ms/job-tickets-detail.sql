/*
title: Tickets delivered to a job with material, pit, phase and truck
grain: one ticket line
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - List every load that went to job 1001- in June with what it was and where it came from.
  - Ticket detail of a job - date, ticket, location name, material name, phase name, truck, units, material and haul amount
  - tickets for a job
  - foreman has 14 dump tickets n the office says 12, show me what got keyed
  - I have to match delivery slips of my project with what we were charged for aggregates and hauling.
  - Deliveries to one of our own projects, load by load.
  - Each load sent to 1042- in June, product, pit, activity and truck
  - Foreman on 22-4410 holds fourteen slips and the office charged twelve, so for 06/10 to 06/14 give every one, place, product, activity, truck, quantity, goods and freight
  - slips to 1001-, one by one
  - Load by load for 1042- in June, pit and product in words, activity's name, truck, tons, material and freight dollars
  - tix to job 1017- wk of 5/6
  - What truckloads did our quarry bring to this building site last month, and of what?
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, INLM.Description AS LocationName, MSTD.Material,
    HQMT.Description AS MaterialName, MSTD.MatlPhase, JCJP.Description AS PhaseName, MSTD.Truck, MSTD.MatlUnits,
    MSTD.UM, MSTD.MatlTotal, MSTD.HaulTotal
FROM MSTD WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
LEFT JOIN JCJP WITH (NOLOCK)
    ON MSTD.JCCo = JCJP.JCCo
    AND MSTD.Job = JCJP.Job
    AND MSTD.PhaseGroup = JCJP.PhaseGroup
    AND MSTD.MatlPhase = JCJP.Phase
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'J'
    AND MSTD.Void = 'N'
    AND MSTD.JCCo = @JCCo
    AND MSTD.Job = @Job
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
ORDER BY MSTD.SaleDate, MSTD.Ticket, MSTD.MSTrans
