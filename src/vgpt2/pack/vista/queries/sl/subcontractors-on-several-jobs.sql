/*
title: Subcontractors with open subcontracts on two or more jobs with number of jobs and project managers, remaining amount and unpaid invoices
grain: one vendor
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which trades work on several of our jobs at once, for how many managers, and how much is still to be done and still unpaid?
  - Vendors with open subcontracts on more than one job, jobs, managers, remaining cost and open payables on those subcontracts
  - subs on multiple jobs
  - who is spred thin over our jobs, same sub everywhere
  - When Apex Mechanical stumbled in 2019 three managers each believed that they alone had a problem, and it took us a month to add up five jobs, so twice a year I ask for every sub who is on at least two of ours, with the jobs, the managers, the work left and what we owe him
  - One name on many sites
  - Sub, jobs, managers, contract left, invoices unpaid - anyone at five jobs or beyond first
  - trade firms active on at least two of our projects, and how much rides on each
  - If Apex Mechanical goes under, the bank asks how many sites stop, so count projects and PMs for each trade on more than one, plus unfinished value and bills we owe.
  - same sub, many sites
  - those on the greatest number of sites at the top, firm number and name, sites, how many PMs deal with it, the unbilled rest and open bills
  - vndrs w/ open SLs on 2+ jobs, remaing + AP unpd
  - Is there a firm working at several of our buildings at the same time? How many people here deal with it, and what's at stake?
*/
WITH Work AS (
    SELECT SLHD.VendorGroup, SLHD.Vendor, COUNT(DISTINCT SLHD.Job) AS Jobs,
        COUNT(DISTINCT JCJM.ProjectMgr) AS ProjectManagers, SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining
    FROM SLHD WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLHD.SLCo = SLIT.SLCo
        AND SLHD.SL = SLIT.SL
    JOIN JCJM WITH (NOLOCK)
        ON SLHD.JCCo = JCJM.JCCo
        AND SLHD.Job = JCJM.Job
    WHERE SLHD.SLCo = @SLCo
        AND SLHD.Status = 0
        AND SLIT.ItemType <> 3
    GROUP BY SLHD.VendorGroup, SLHD.Vendor
    HAVING COUNT(DISTINCT SLHD.Job) > 1
),
Unpaid AS (
    SELECT SLHD.VendorGroup, SLHD.Vendor, SUM(APTD.Amount) AS Amount
    FROM APTD WITH (NOLOCK)
    JOIN APTL WITH (NOLOCK)
        ON APTD.APCo = APTL.APCo
        AND APTD.Mth = APTL.Mth
        AND APTD.APTrans = APTL.APTrans
        AND APTD.APLine = APTL.APLine
    JOIN SLHD WITH (NOLOCK)
        ON APTL.APCo = SLHD.SLCo
        AND APTL.SL = SLHD.SL
    WHERE APTD.APCo = @SLCo
        AND APTD.Status IN (1, 2)
        AND SLHD.Status = 0
    GROUP BY SLHD.VendorGroup, SLHD.Vendor
)
SELECT Work.Vendor, APVM.Name, Work.Jobs, Work.ProjectManagers, Work.Remaining,
    ISNULL(Unpaid.Amount, 0) AS UnpaidInvoices
FROM Work
JOIN APVM WITH (NOLOCK)
    ON Work.VendorGroup = APVM.VendorGroup
    AND Work.Vendor = APVM.Vendor
LEFT JOIN Unpaid
    ON Work.VendorGroup = Unpaid.VendorGroup
    AND Work.Vendor = Unpaid.Vendor
ORDER BY Work.Jobs DESC, Work.Remaining DESC, Work.Vendor
