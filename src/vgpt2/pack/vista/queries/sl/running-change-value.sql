/*
title: Value of a subcontract after each change
grain: one change
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  SL: {type: varchar(30), example: 1001-01}
asks:
  - How did this subcontract grow change by change?
  - Subcontract changes with running total
  - sub co history running
  - Changes of one subcontract in order of date with amount and total of changes so far.
  - show me the creep on this sub
  - cumulative effect of extras on 1001-01, one after the other
  - In the dispute over 22-3301 the arbitrator wants a timeline of every price adjustment, with date and wording, and what they summed to after each one.
  - 1001-01 price creep, step by step
  - by booking month and transaction, the number, the line touched, its date and wording, plus or minus, and the total so far
  - SCO run tot on SL 22-3301
  - Starting from the first alteration of one firm's deal, how did they pile up?
*/
SELECT SLCD.Mth, SLCD.SLTrans, SLCD.SLChangeOrder, SLCD.SLItem, SLCD.ActDate, SLCD.Description, SLCD.ChangeCurCost,
    SUM(SLCD.ChangeCurCost) OVER (
        ORDER BY SLCD.Mth, SLCD.SLTrans
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS TotalChange
FROM SLCD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLCD.SLCo = SLIT.SLCo
    AND SLCD.SL = SLIT.SL
    AND SLCD.SLItem = SLIT.SLItem
WHERE SLCD.SLCo = @SLCo
    AND SLCD.SL = @SL
ORDER BY SLCD.Mth, SLCD.SLTrans
