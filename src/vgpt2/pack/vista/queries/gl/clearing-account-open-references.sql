/*
title: References on a clearing account that do not net to zero through a month, with debits, credits, first and last month
grain: one reference
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  GLAcct: {type: bGLAcct, example: "1999-"}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - What is left on the suspense account, matched by reference so that in and out cancel?
  - Reference, first month, last month, number of entries, debits, credits, remainder, everything up to a month
  - suspense items open
  - "My predecessor left 41,000 on the clearing account and the printout is sixty pages of pairs that offset each other, so drop every reference that comes to nothing and keep those with something left, and say from when they are, oldest first."
  - clearing acct whats not claered by referance
  - Amounts parked in the wash account that nobody has moved on
  - For 1999- at the end of June I'd expect only the March insurance refund of 7,310
  - What hasn't washed out on suspense, grouped by document, up to the end of June
  - Auditors want our wash account 1999- at zero and it holds 18,240; show just those refs whose ins and outs don't cancel, from which month they come and what remains
  - wash acct leftovers by ref
  - Ref number, first and last month it appears, number of lines, total in, total out, what is left, oldest at the top
  - clrng 1995- thru june, only refs w/ a bal, how old r they
  - Money is parked on a temporary account until somebody knows where it belongs. Which pieces are still parked, and since when?
*/
SELECT GLDT.GLAcct, GLAC.Description AS Account, GLDT.GLRef, MIN(GLDT.Mth) AS FirstMonth, MAX(GLDT.Mth) AS LastMonth,
    COUNT(*) AS Entries, SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS TotalDebit,
    SUM(CASE WHEN GLDT.Amount < 0 THEN -GLDT.Amount ELSE 0 END) AS TotalCredit, SUM(GLDT.Amount) AS Remainder
FROM GLDT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
WHERE GLDT.GLCo = @GLCo
    AND GLDT.GLAcct = @GLAcct
    AND GLDT.Mth <= @ThroughMth
GROUP BY GLDT.GLAcct, GLAC.Description, GLDT.GLRef
HAVING SUM(GLDT.Amount) <> 0
ORDER BY FirstMonth, GLDT.GLRef
