/*
title: Entries of reversing journals that were not reversed
grain: one GL entry
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which accruals of this month have not been reversed yet?
  - Entries in reversing journals without a reversal
  - unreversed accruals
  - Entries of a month in journals that reverse, whose reversal has not been posted.
  - what accruals did we forget to flip
  - Accruals booked in June in a self-reversing journal that nobody has turned around
  - Expenses in july look doubled because I think the june accruals never came back out; find lines in reversing journals for that month whose opposite is still missing
  - accruals never flipped back
  - Journal and the one it should flip into, ref, account, day, text and dollars of each line not yet undone
  - rev jrnl entries 5/24 w/ no reversal pstd, pls
  - At month end we guess some costs and take the guess back afterwards. Which guesses from June did we not take back?
*/
SELECT GLDT.GLTrans, GLDT.Jrnl, GLJR.RevJrnl, GLDT.GLRef, GLDT.GLAcct, GLDT.ActDate, GLDT.Description, GLDT.Amount
FROM GLDT WITH (NOLOCK)
JOIN GLJR WITH (NOLOCK)
    ON GLDT.GLCo = GLJR.GLCo
    AND GLDT.Jrnl = GLJR.Jrnl
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLJR.Rev = 'Y'
    AND GLDT.RevStatus = 0
ORDER BY GLDT.Jrnl, GLDT.GLRef, GLDT.GLTrans
