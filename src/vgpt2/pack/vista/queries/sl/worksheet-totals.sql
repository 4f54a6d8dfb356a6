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
  - trade applications being prepared, amount of current work, stored goods and holdback each
  - Draw meeting with the bank is Wednesday, and I need an idea of what the trades' applications under preparation add up to for each agreement, and whether they're released.
  - draws being worked up right now
  - by agreement and login, title, whether it's released, work of the period, goods stored, what's kept back
  - SL wkshts now, WC + SM + retg
  - Which payment requests of hired firms are being worked on in our office, and for how much?
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
