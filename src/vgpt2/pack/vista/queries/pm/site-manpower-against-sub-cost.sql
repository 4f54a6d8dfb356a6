/*
title: Worker-days of each subcontractor in the daily logs of a month against subcontract cost invoiced that month by project
grain: one vendor on one project
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Does what subs billed this month fit the number of people they had on site?
  - Project, vendor, days on site, worker-days from daily logs, subcontract cost of the month, cost per worker-day
  - sub manpower vs billing
  - Tri-State Mechanical billed 210,000 on 1001- in June with four men on the job, can that be
  - subs that bild alot with nobdy on site
  - When I review pay requests I try to remember how many bodies each trade had, which is silly as the superintendent writes it down daily; put the head count of all days of the month beside what we were invoiced on their subcontract and divide, so that the strange ones jump out.
  - Bodies on the ground beside the money that trades drew
  - June billing by each sub versus men-days seen in site reports, per job
  - 'Pay app review: compare invoiced subcontract cost for May against how many people the super counted for that company, days present, and dollars per man-day.'
  - sub $ vs bodies on site, june
  - Under each job name the sub's name, days present, man-days, invoiced dollars, dollars per man-day, dearest first
  - subs bild vs manpwr from dailys this mo, $/manday
  - Do the bills from outside companies this month fit how many workers we actually saw?
*/
WITH OnSite AS (
    SELECT PMDD.PMCo, PMDD.Project, PMFM.VendorGroup, PMFM.Vendor, COUNT(DISTINCT PMDD.LogDate) AS DaysOnSite,
        SUM(ISNULL(PMDD.Foreman, 0) + ISNULL(PMDD.Journeymen, 0) + ISNULL(PMDD.Apprentices, 0)) AS WorkerDays
    FROM PMDD WITH (NOLOCK)
    JOIN PMFM WITH (NOLOCK)
        ON PMDD.VendorGroup = PMFM.VendorGroup
        AND PMDD.FirmNumber = PMFM.FirmNumber
    WHERE PMDD.PMCo = @PMCo
        AND PMDD.LogDate >= @Mth
        AND PMDD.LogDate < DATEADD(MONTH, 1, @Mth)
    GROUP BY PMDD.PMCo, PMDD.Project, PMFM.VendorGroup, PMFM.Vendor
),
Billed AS (
    SELECT JCCD.JCCo, JCCD.Job, JCCD.VendorGroup, JCCD.Vendor, SUM(JCCD.ActualCost) AS SubcontractCost
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @PMCo
        AND JCCD.Mth = @Mth
        AND JCCD.JCTransType = 'AP'
        AND JCCD.SL IS NOT NULL
    GROUP BY JCCD.JCCo, JCCD.Job, JCCD.VendorGroup, JCCD.Vendor
)
SELECT Billed.Job, JCJM.Description AS ProjectName, APVM.Name AS VendorName, ISNULL(OnSite.DaysOnSite, 0) AS DaysOnSite,
    ISNULL(OnSite.WorkerDays, 0) AS WorkerDays, Billed.SubcontractCost,
    Billed.SubcontractCost / NULLIF(OnSite.WorkerDays, 0) AS CostPerWorkerDay
FROM Billed
JOIN JCJM WITH (NOLOCK)
    ON Billed.JCCo = JCJM.JCCo
    AND Billed.Job = JCJM.Job
JOIN APVM WITH (NOLOCK)
    ON Billed.VendorGroup = APVM.VendorGroup
    AND Billed.Vendor = APVM.Vendor
LEFT JOIN OnSite
    ON Billed.JCCo = OnSite.PMCo
    AND Billed.Job = OnSite.Project
    AND Billed.VendorGroup = OnSite.VendorGroup
    AND Billed.Vendor = OnSite.Vendor
ORDER BY Billed.Job, CostPerWorkerDay DESC, APVM.Name
