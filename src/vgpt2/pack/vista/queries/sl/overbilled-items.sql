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
  - trade agreement lines charged beyond what they're worth today
  - Final payment to the mason is disputed, and the owner asks if anyone was charged for more than agreed, so give each line where billing went past its present price and the excess.
  - lines over 100 percent, subs
  - by agreement and line, the wording, what it is worth, what was charged and the overrun, without deductions for our own costs
  - SL itms inv > cur, no BCs
  - Has any hired firm billed beyond the amount that we agreed on for some part of its work?
*/
SELECT SLIT.SL, SLIT.SLItem, SLIT.Description, SLIT.CurCost, SLIT.InvCost, SLIT.InvCost - SLIT.CurCost AS OverInvoiced
FROM SLIT WITH (NOLOCK)
WHERE SLIT.SLCo = @SLCo
    AND SLIT.ItemType <> 3
    AND SLIT.InvCost > SLIT.CurCost
ORDER BY SLIT.SL, SLIT.SLItem
