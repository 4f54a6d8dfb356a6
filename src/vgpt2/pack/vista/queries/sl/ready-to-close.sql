/*
title: Open subcontracts that are fully invoiced
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts can be closed?
  - Open subcontracts fully invoiced
  - subs ready to close
  - Open subcontracts whose invoiced cost equals the current cost.
  - which subs are done billing
  - active trade agreements whose value has been charged in full
  - Before year-end we want to shrink the list for the auditor, so pick out running agreements where billing has reached or passed what they're worth.
  - fully billed subs, still live
  - in number order the deal's title, its worth now and what was charged, where nothing is left to charge
  - SLs open, cur <= inv, ok to close?
  - Which firms' deals could be filed away, because they have billed us for everything?
*/
SELECT SLHD.SL, SLHD.Description, SUM(SLIT.CurCost) AS CurrentCost, SUM(SLIT.InvCost) AS InvoicedCost
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLIT.ItemType <> 3
GROUP BY SLHD.SL, SLHD.Description
HAVING SUM(SLIT.CurCost) <= SUM(SLIT.InvCost)
ORDER BY SLHD.SL
