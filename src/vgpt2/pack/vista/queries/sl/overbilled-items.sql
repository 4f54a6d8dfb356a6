/*
title: Subcontract items invoiced above their current cost
grain: one subcontract item
level: basic
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts are overbilled?
  - Subcontract items invoiced for more than the contract
  - overbilled subs
  - Items where invoiced cost is greater than current cost, backcharges left out.
  - did a sub bill us too much
*/
SELECT SLIT.SL, SLIT.SLItem, SLIT.Description, SLIT.CurCost, SLIT.InvCost, SLIT.InvCost - SLIT.CurCost AS OverInvoiced
FROM SLIT WITH (NOLOCK)
WHERE SLIT.SLCo = @SLCo
    AND SLIT.ItemType <> 3
    AND SLIT.InvCost > SLIT.CurCost
ORDER BY SLIT.SL, SLIT.SLItem
