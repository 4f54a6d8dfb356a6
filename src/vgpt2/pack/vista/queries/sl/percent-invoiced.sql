/*
title: Percent invoiced of open subcontracts
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - How far along are the subcontractors with their billing?
  - Percent invoiced by subcontract
  - sub percent billed
  - Open subcontracts with current cost, invoiced cost and invoiced fraction.
  - how much of each sub is burned
  - how much of each active trade deal has been charged, as a share of its worth
  - WIP review for the bank is Thursday, and trades drive our cost, so what portion of every running agreement has been charged, the furthest along first?
  - burn rate on live subs
  - highest share on top, the agreement and its title, the job, what it's worth, what was charged and the ratio, no deductions
  - inv/cur % per open SL, BCs out
  - Of the money promised to each firm under contract, which part has it asked for by now?
*/
SELECT SLHD.SL, SLHD.Description, SLHD.Job, SUM(SLIT.CurCost) AS CurrentCost, SUM(SLIT.InvCost) AS InvoicedCost,
    SUM(SLIT.InvCost) / NULLIF(SUM(SLIT.CurCost), 0) AS Invoiced
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLIT.ItemType <> 3
GROUP BY SLHD.SL, SLHD.Description, SLHD.Job
ORDER BY Invoiced DESC, SLHD.SL
