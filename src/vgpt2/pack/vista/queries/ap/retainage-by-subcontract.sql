/*
title: Retainage held on the subcontracts of a job
grain: one subcontract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How much retainage do we hold on each subcontract of this job?
  - Unpaid retainage by subcontract for a job
  - retainage per sub on job
  - Retainage payable not yet paid by subcontract of one job.
  - how much retention am i sitting on for my subs
  - On project 22-4410, how much retention is unpaid per subcontract?
  - 'Closeout meeting for the school is friday: how much is still withheld on every subcontract there, with the subcontract''s description'
  - retg per SL, job 1032
  - Subcontract number, what it covers, dollars still withheld, in number order, for one project
  - retg hld by sl for jb 2107- pls
  - For one building, how much of each subcontract's pay are we holding until the end?
*/
SELECT APTL.SL, SLHD.Description, SUM(APTD.Amount) AS RetainageHeld
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
WHERE APTL.JCCo = @JCCo
    AND APTL.Job = @Job
    AND APTD.Status IN (1, 2)
GROUP BY APTL.SL, SLHD.Description
ORDER BY APTL.SL
