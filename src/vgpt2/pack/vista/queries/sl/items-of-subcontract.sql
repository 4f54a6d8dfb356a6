/*
title: Items of a subcontract with invoiced and remaining
grain: one subcontract item
level: basic
parameters:
  SLCo: {type: bCompany, example: 1}
  SL: {type: varchar(30), example: 1001-01}
asks:
  - What is on this subcontract?
  - Subcontract items with original, current and invoiced cost
  - sub items
  - Items of one subcontract with phase, cost type, original and current cost, invoiced and remaining.
  - break down my sub by line
*/
SELECT SLIT.SLItem, SLIT.ItemType, SLIT.Description, SLIT.Phase, SLIT.JCCType, SLIT.OrigCost, SLIT.CurCost,
    SLIT.InvCost, SLIT.CurCost - SLIT.InvCost AS Remaining
FROM SLIT WITH (NOLOCK)
WHERE SLIT.SLCo = @SLCo
    AND SLIT.SL = @SL
ORDER BY SLIT.SLItem
