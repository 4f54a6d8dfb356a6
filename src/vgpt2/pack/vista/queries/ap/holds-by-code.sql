/*
title: Number of holds by hold code
grain: one hold code
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - What are invoices mostly held for?
  - Count of held payables by hold code
  - holds summary
  - Number of holds on unpaid amounts by hold code with description.
  - why is everything on hold
  - Tally what our blocked payables are blocked for.
  - Controller suspects missing lien waivers cause most stoppages; count current blocks per reason for the process meeting on the 9th
  - top reasons we block bills
  - 'Why payables are stopped: code, its meaning, how many times used on items still blocked, commonest first'
  - hold cds rankd by cnt, curent ones only
  - When we refuse to pay supplier bills for now, what is usually the reason, and how often each?
*/
SELECT APHD.HoldCode, HQHC.Description, COUNT(*) AS Holds
FROM APHD WITH (NOLOCK)
JOIN APTD WITH (NOLOCK)
    ON APHD.APCo = APTD.APCo
    AND APHD.Mth = APTD.Mth
    AND APHD.APTrans = APTD.APTrans
    AND APHD.APLine = APTD.APLine
    AND APHD.APSeq = APTD.APSeq
JOIN HQHC WITH (NOLOCK)
    ON APHD.HoldCode = HQHC.HoldCode
WHERE APHD.APCo = @APCo
    AND APTD.Status = 2
GROUP BY APHD.HoldCode, HQHC.Description
ORDER BY Holds DESC, APHD.HoldCode
