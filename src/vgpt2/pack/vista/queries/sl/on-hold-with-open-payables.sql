/*
title: Subcontracts with a hold code that still have payables free to pay
grain: one subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - We put these subcontracts on hold, so why could their bills still go out with the next check run?
  - Held subcontracts with open, not held payable amounts
  - Subcontract, job, vendor, name, hold code and meaning, number of payables, amount free to pay, earliest due date
  - Leak test between subcontract holds and the payables ledger
  - Mesa Tile is on hold but the money aint
  - held subs still payable
  - Is anything of 21-0980 Summit Glass payable although I set hold code LEGAL on it?
  - trade agreements we blocked although some of their bills could be paid any day
  - Legal ordered us to stop paying Summit Glass, so check every blocked agreement for bills that treasury could still release, what they add up to, and the first due date.
  - blocked subs, money not blocked
  - largest sum on top, the job by name, the trade by name, why it is blocked spelled out, how many pieces are payable and when the first falls due
  - SLs w/ hold cd but AP stat open, ck run risk
  - We decided not to pay certain hired firms for now. Might any of their bills slip out with the next batch of checks anyway?
*/
SELECT SLHD.SL, SLHD.Job, JCJM.Description AS JobName, SLHD.Vendor, APVM.Name, SLHD.HoldCode, HQHC.Description,
    COUNT(*) AS Payables, SUM(APTD.Amount) AS OpenAmount, MIN(APTD.DueDate) AS EarliestDue
FROM SLHD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON SLHD.SLCo = APTL.APCo
    AND SLHD.SL = APTL.SL
JOIN APTD WITH (NOLOCK)
    ON APTL.APCo = APTD.APCo
    AND APTL.Mth = APTD.Mth
    AND APTL.APTrans = APTD.APTrans
    AND APTL.APLine = APTD.APLine
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
JOIN HQHC WITH (NOLOCK)
    ON SLHD.HoldCode = HQHC.HoldCode
LEFT JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE SLHD.SLCo = @SLCo
    AND APTD.Status = 1
GROUP BY SLHD.SL, SLHD.Job, JCJM.Description, SLHD.Vendor, APVM.Name, SLHD.HoldCode, HQHC.Description
ORDER BY OpenAmount DESC, SLHD.SL
