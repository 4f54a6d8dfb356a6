/*
title: Pay requests in work with this period's amount and retainage
grain: one subcontract worksheet
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontractor pay requests are in the worksheet?
  - Worksheet totals by subcontract
  - sub pay requests
  - Work completed, stored material and retainage of each subcontract worksheet.
  - what pay apps from subs are pending
*/
SELECT SLWH.UserName, SLWH.SL, SLWH.Description, SLWH.ReadyYN, SUM(SLWI.WCCost) AS WorkCompleted,
    SUM(SLWI.Purchased - SLWI.Installed) AS StoredMaterial, SUM(SLWI.WCRetAmt + SLWI.SMRetAmt) AS Retainage
FROM SLWH WITH (NOLOCK)
JOIN SLWI WITH (NOLOCK)
    ON SLWH.SLCo = SLWI.SLCo
    AND SLWH.UserName = SLWI.UserName
    AND SLWH.SL = SLWI.SL
WHERE SLWH.SLCo = @SLCo
GROUP BY SLWH.UserName, SLWH.SL, SLWH.Description, SLWH.ReadyYN
ORDER BY SLWH.SL, SLWH.UserName
