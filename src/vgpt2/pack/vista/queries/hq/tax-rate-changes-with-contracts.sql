/*
title: Tax codes whose rate changes between two dates with the number of open contracts and open jobs on them
grain: one tax code
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which sales tax rates change this year and how many contracts are touched by it?
  - Tax codes with an effective date in a period, old rate, new rate, count of open contracts and of open jobs using the code
  - rate changes ahead
  - Two counties raise their tax on the first of July and I have to tell the project managers and the billing girl which contracts get the new percentage, or at least how many there are per code so that I know whom to call first.
  - tax rates goin up, how many contarcts
  - Levies that become dearer and the work it hits
  - Is King County going from 10.1 to 10.25 on 1 April in our setup?
  - Taxes getting a new percentage during 2024 and how many live contracts and jobs each touches
  - Two counties go up july 1 and PMs must warn owners; show taxes changing between june and december, old and new percent, and how many running contracts and jobs
  - rate hikes and what they hit
  - Code with its name, effective day, old percent, new percent, difference, running contracts, running jobs, soonest first
  - tx rate chgs eff 7/1-12/31 w/ cnt opn contrs + jobs
  - Will any sales tax get dearer this year, and how much of our current work is affected?
*/
WITH Contracts AS (
    SELECT JCCM.TaxGroup, JCCM.TaxCode, COUNT(*) AS OpenContracts
    FROM JCCM WITH (NOLOCK)
    JOIN HQCO WITH (NOLOCK)
        ON JCCM.JCCo = HQCO.HQCo
        AND JCCM.TaxGroup = HQCO.TaxGroup
    WHERE JCCM.JCCo = @HQCo
        AND JCCM.ContractStatus = 1
    GROUP BY JCCM.TaxGroup, JCCM.TaxCode
),
Jobs AS (
    SELECT JCJM.TaxGroup, JCJM.TaxCode, COUNT(*) AS OpenJobs
    FROM JCJM WITH (NOLOCK)
    JOIN HQCO WITH (NOLOCK)
        ON JCJM.JCCo = HQCO.HQCo
        AND JCJM.TaxGroup = HQCO.TaxGroup
    WHERE JCJM.JCCo = @HQCo
        AND JCJM.JobStatus = 1
    GROUP BY JCJM.TaxGroup, JCJM.TaxCode
)
SELECT HQTX.TaxCode, HQTX.Description, HQTX.EffectiveDate, HQTX.OldRate, HQTX.NewRate,
    HQTX.NewRate - HQTX.OldRate AS Change, ISNULL(Contracts.OpenContracts, 0) AS OpenContracts,
    ISNULL(Jobs.OpenJobs, 0) AS OpenJobs
FROM HQCO WITH (NOLOCK)
JOIN HQTX WITH (NOLOCK)
    ON HQCO.TaxGroup = HQTX.TaxGroup
LEFT JOIN Contracts
    ON HQTX.TaxGroup = Contracts.TaxGroup
    AND HQTX.TaxCode = Contracts.TaxCode
LEFT JOIN Jobs
    ON HQTX.TaxGroup = Jobs.TaxGroup
    AND HQTX.TaxCode = Jobs.TaxCode
WHERE HQCO.HQCo = @HQCo
    AND HQTX.EffectiveDate BETWEEN @BeginDate AND @EndDate
ORDER BY HQTX.EffectiveDate, HQTX.TaxCode
