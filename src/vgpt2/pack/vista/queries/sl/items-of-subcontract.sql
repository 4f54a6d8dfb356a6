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
  - breakdown of agreement 1001-01 into its lines, with billed so far and still to bill
  - I'm meeting the drywaller at two about 22-3301 and want every line in front of me, the signed price, today's price, billed to date, and what is left.
  - SOV of the drywall sub
  - in line order, what kind of line it is, its wording, cost code and cost type, signed price, price now, charged and left over
  - SL 1001-01 itms, orig/cur/inv/remaing
  - One firm's deal with us consists of several parts. What are these, what's each worth, and how much has been charged?
*/
SELECT SLIT.SLItem, SLIT.ItemType, SLIT.Description, SLIT.Phase, SLIT.JCCType, SLIT.OrigCost, SLIT.CurCost,
    SLIT.InvCost, SLIT.CurCost - SLIT.InvCost AS Remaining
FROM SLIT WITH (NOLOCK)
WHERE SLIT.SLCo = @SLCo
    AND SLIT.SL = @SL
ORDER BY SLIT.SLItem
