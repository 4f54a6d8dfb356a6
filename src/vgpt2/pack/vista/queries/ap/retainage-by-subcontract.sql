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
