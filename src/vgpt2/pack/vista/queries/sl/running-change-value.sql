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
