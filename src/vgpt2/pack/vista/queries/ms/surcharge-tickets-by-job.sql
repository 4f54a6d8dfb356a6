/*
title: Surcharge lines charged to jobs by surcharge code
grain: one job, surcharge code and material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What surcharges did our own jobs pay on their loads?
  - Ticket lines with a surcharge code to jobs, by job name, code name and surcharge material
  - job surcharges
  - why r we hittin our own jobs with the fuel fee
  - PMs complain of extras on the material they haul from our pits; total them per project since January.
  - Fees posted on deliveries to projects.
  - Fuel and other add-ons that our own projects were charged on loads in 2024
  - PMs grumble about extras on quarry stone, so from January to June total them by project and kind of add-on, with the product they were booked under
  - adders hitting our projects
  - By our own job's name for 2024, each surcharge in words, the product it was booked as, how many, dollars
  - job tix surchgs YTD by job/cd
  - What extra fees beyond the stone itself did our quarry put on our own building sites?
*/
SELECT MSTD.JCCo, MSTD.Job, JCJM.Description AS JobName, MSTD.SurchargeCode,
    MSSurchargeCodes.Description AS SurchargeName, MSTD.Material, HQMT.Description AS MaterialName, COUNT(*) AS Entries,
    SUM(MSTD.MatlTotal) AS SurchargeTotal
FROM MSTD WITH (NOLOCK)
JOIN MSSurchargeCodes WITH (NOLOCK)
    ON MSTD.MSCo = MSSurchargeCodes.MSCo
    AND MSTD.SurchargeCode = MSSurchargeCodes.SurchargeCode
JOIN JCJM WITH (NOLOCK)
    ON MSTD.JCCo = JCJM.JCCo
    AND MSTD.Job = JCJM.Job
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'J'
    AND MSTD.Void = 'N'
    AND MSTD.SurchargeKeyID IS NOT NULL
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.JCCo, MSTD.Job, JCJM.Description, MSTD.SurchargeCode, MSSurchargeCodes.Description, MSTD.Material,
    HQMT.Description
ORDER BY MSTD.JCCo, MSTD.Job, MSTD.SurchargeCode
