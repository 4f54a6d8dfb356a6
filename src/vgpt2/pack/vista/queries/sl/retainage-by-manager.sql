/*
title: Unpaid subcontract retainage by project manager and job
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much retention do we still owe subs on each manager's jobs?
  - Held subcontract retainage by PM and job
  - Project manager, job, number of subcontracts and retainage not yet paid, one row per job.
  - sub retention by pm
  - hw much retainage is each pm sitting on for there subs
  - Money kept back from trades, by the person running the work
  - Which closed-out jobs still hold back money from subs, and who manages them?
  - holdback yet to be released to trades, by job and the PM in charge
  - For the year-end meeting with the owners, total what we've kept from trades and not released, on every job, along with its state, number of agreements and who runs it.
  - trade holdback, PM view
  - the person who runs it, the job by name and its state, number of trade agreements, and the kept-back money, largest amount on top
  - SL retg unpd by PM/job, incl closed jobs
  - How much money owed to hired firms is each manager still keeping back, building by building?
*/
SELECT JCMP.Name AS ProjectManager, SLHD.Job, JCJM.Description, JCJM.JobStatus,
    COUNT(DISTINCT SLHD.SL) AS Subcontracts, SUM(APTD.Amount) AS RetainageHeld
FROM APTD WITH (NOLOCK)
JOIN APCO WITH (NOLOCK)
    ON APTD.APCo = APCO.APCo
    AND APTD.PayType = APCO.RetPayType
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN SLHD WITH (NOLOCK)
    ON APTL.APCo = SLHD.SLCo
    AND APTL.SL = SLHD.SL
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE SLHD.JCCo = @JCCo
    AND APTD.Status IN (1, 2)
GROUP BY JCMP.Name, SLHD.Job, JCJM.Description, JCJM.JobStatus
ORDER BY RetainageHeld DESC, SLHD.Job
