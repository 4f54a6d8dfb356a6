/*
title: Subcontract commitments of a job by phase
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How much is committed to subs by phase?
  - Subcontract commitments by phase
  - sub commitments per cost code
  - Current, invoiced and remaining subcontract cost of a job by phase.
  - whats locked in with subs per phase
  - trade agreement totals on project 1001-, broken down to cost codes, billed versus left
  - The lender's inspector asks on 22-4410 what we're bound to pay trades for each portion of the work, how much they've invoiced, and the rest.
  - trade buyout per cost code
  - in cost code order and within it the cost type, today's value of the trade agreements, what came in on bills and what is still to come
  - SL cur/inv/remaing by ph + CT, job 22-4410
  - For one building, how much have we promised to outside firms for each part of the work, and how much of it have they charged us?
*/
SELECT SLIT.Phase, SLIT.JCCType, SUM(SLIT.CurCost) AS CurrentCost, SUM(SLIT.InvCost) AS InvoicedCost,
    SUM(SLIT.CurCost) - SUM(SLIT.InvCost) AS Remaining
FROM SLIT WITH (NOLOCK)
WHERE SLIT.JCCo = @JCCo
    AND SLIT.Job = @Job
    AND SLIT.ItemType <> 3
GROUP BY SLIT.Phase, SLIT.JCCType
ORDER BY SLIT.Phase, SLIT.JCCType
