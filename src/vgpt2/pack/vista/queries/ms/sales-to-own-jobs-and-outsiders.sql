/*
title: Material ticket sales between two dates by location, to customers, to own jobs and to other locations, with share sold to customers
grain: one location
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much of each plant's output goes to outsiders and how much to our own jobs?
  - Material totals of tickets by location split by customer, job and transfer sales with outside percentage
  - internal vs external sales
  - do the pits sell mor to us or to otheres
  - The valuation of the aggregates business turns on third party sales, and half of what the pits load goes to our own paving crews, so by location show the dollars to customers, to jobs and to other yards, and what part of the total came from strangers, for 2024
  - Who eats the rock?
  - Plant, outside, own jobs, yard to yard, percent outside, Q2 2024; Quarry 3 should be near 70
  - For every pit in 2024, dollars to outsiders, to our projects and to sister yards
  - Appraiser values the quarry on third-party revenue, so from January to December divide each place's slips among buyers, our projects and transfers, with the outside percentage
  - outside vs in-house rock
  - Highest outside percent first by plant name for 2024, dollars to accounts, to our own jobs, to other plants
  - loc sales split C/J/I w % outside Q2
  - Do our quarries live from strangers or mostly from our own construction work?
*/
SELECT MSTD.FromLoc, INLM.Description,
    SUM(CASE WHEN MSTD.SaleType = 'C' THEN MSTD.MatlTotal ELSE 0 END) AS ToCustomers,
    SUM(CASE WHEN MSTD.SaleType = 'J' THEN MSTD.MatlTotal ELSE 0 END) AS ToOwnJobs,
    SUM(CASE WHEN MSTD.SaleType = 'I' THEN MSTD.MatlTotal ELSE 0 END) AS ToLocations,
    100.0 * SUM(CASE WHEN MSTD.SaleType = 'C' THEN MSTD.MatlTotal ELSE 0 END) / NULLIF(SUM(MSTD.MatlTotal), 0)
        AS CustomerPct
FROM MSTD WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.Void = 'N'
GROUP BY MSTD.FromLoc, INLM.Description
ORDER BY CustomerPct DESC, MSTD.FromLoc
