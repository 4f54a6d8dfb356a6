/*
title: Journal entries of a month with the same account and amount as an entry of the month before
grain: one entry of the month and matching entry of the prior month
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Did we book the same journal entry in May and again in June?
  - Hand-made entries of a month beside entries of the preceding month on the same account for the identical amount, with references and texts
  - repeated journal entries
  - I keep finding accruals that were copied forward by mistake, last quarter it was the 6,750 audit fee twice, so before I sign off please show everything in this period that has a twin one month earlier, both references next to each other, and what the account is called.
  - any double bookd accurals vs last mth
  - Twins across two consecutive periods
  - Was 7420- hit with 1,115.00 in both April and March?
  - Manual bookings that repeat last month's line to the penny on the same ledger number
  - Controller suspects that accruals were copied forward by mistake; before june closes lay next to each typed line its twin of may on the same account for the same dollars
  - je booked twice, may n june?
  - Account by name, dollars, then this month's journal, ref, day and text beside the earlier ref, day and text
  - dup accruals chk 6/24 v 5/24 same acct same amt, hand JEs only
  - Was something entered this month that had already been entered last month, for exactly the same sum and in the same place?
*/
WITH Prior AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, GLDT.Amount, GLDT.Jrnl, GLDT.GLRef, GLDT.ActDate, GLDT.Description
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.GLCo = @GLCo
        AND GLDT.Mth = DATEADD(MONTH, -1, @Mth)
        AND GLDT.Source LIKE 'GL%'
)
SELECT GLDT.GLAcct, GLAC.Description AS Account, GLDT.Amount, GLDT.Jrnl, GLJR.Description AS Journal, GLDT.GLRef,
    GLDT.ActDate, GLDT.Description, Prior.Jrnl AS PriorJrnl, Prior.GLRef AS PriorGLRef, Prior.ActDate AS PriorDate,
    Prior.Description AS PriorDescription
FROM GLDT WITH (NOLOCK)
JOIN Prior
    ON GLDT.GLCo = Prior.GLCo
    AND GLDT.GLAcct = Prior.GLAcct
    AND GLDT.Amount = Prior.Amount
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
JOIN GLJR WITH (NOLOCK)
    ON GLDT.GLCo = GLJR.GLCo
    AND GLDT.Jrnl = GLJR.Jrnl
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.Source LIKE 'GL%'
    AND GLDT.Amount <> 0
ORDER BY GLDT.GLAcct, GLDT.Amount DESC
