/*
title: Firms with workers in daily logs that have no subcontract on the job
grain: one firm on a project
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Are there subcontractors working on our sites without a contract?
  - Firms with foremen, journeymen or apprentices in the logs of a period and no subcontract for that job, with first and last day seen
  - no contract, on site
  - Project, job, firm, vendor, days on site, head count days, first day, last day; without an agreement
  - i seen Apex Insulation trucks on 1001- all week, do we even have them under contract
  - 'Risk audit June 2024: uninsured and unsigned trades in our daily reports'
  - Who is working for us on a handshake?
  - Crews in June's site reports whose company holds no agreement for that job
  - Our insurer asks if everybody working here is under written contract; from May's field reports name any company with men on site but no open subcontract there, with days and heads.
  - handshake subs in the dailies
  - Uncontracted companies seen with workers, most heads on top, job name, days seen, first and last day
  - firms in dailys w/ manpwr but no SL on that job, may
  - Is somebody working at our sites without a signed deal with us, and who are they?
*/
WITH Seen AS (
    SELECT PMDD.PMCo, PMDD.Project, PMDD.VendorGroup, PMDD.FirmNumber, COUNT(DISTINCT PMDD.LogDate) AS DaysOnSite,
        SUM(COALESCE(PMDD.Foreman, 0) + COALESCE(PMDD.Journeymen, 0) + COALESCE(PMDD.Apprentices, 0)) AS Workers,
        MIN(PMDD.LogDate) AS FirstDay, MAX(PMDD.LogDate) AS LastDay
    FROM PMDD WITH (NOLOCK)
    WHERE PMDD.PMCo = @PMCo
        AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
        AND COALESCE(PMDD.Foreman, 0) + COALESCE(PMDD.Journeymen, 0) + COALESCE(PMDD.Apprentices, 0) > 0
    GROUP BY PMDD.PMCo, PMDD.Project, PMDD.VendorGroup, PMDD.FirmNumber
)
SELECT Seen.Project, JCJM.Description AS JobName, PMFM.FirmName, PMFM.Vendor, Seen.DaysOnSite, Seen.Workers,
    Seen.FirstDay, Seen.LastDay
FROM Seen
JOIN PMFM WITH (NOLOCK)
    ON Seen.VendorGroup = PMFM.VendorGroup
    AND Seen.FirmNumber = PMFM.FirmNumber
JOIN JCJM WITH (NOLOCK)
    ON Seen.PMCo = JCJM.JCCo
    AND Seen.Project = JCJM.Job
WHERE NOT EXISTS (
        SELECT 1
        FROM SLHD WITH (NOLOCK)
        WHERE SLHD.JCCo = Seen.PMCo
            AND SLHD.Job = Seen.Project
            AND SLHD.VendorGroup = PMFM.VendorGroup
            AND SLHD.Vendor = PMFM.Vendor
            AND SLHD.Status IN (0, 1)
    )
ORDER BY Seen.Workers DESC, Seen.Project, PMFM.FirmName
