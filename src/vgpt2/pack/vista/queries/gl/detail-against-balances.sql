/*
title: Accounts whose detail differs from the monthly balance
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Does the GL detail agree with the account balances?
  - Reconcile ledger detail with monthly balances
  - detail vs balances
  - Accounts of a month where the sum of entries differs from the stored net activity.
  - is the ledger detail messed up
  - Find numbers whose stored June total isn't the sum of its own lines
  - Trial balance and the line printout disagree by 1,150 and IT blames us; for june find each account where the monthly total is not what its postings add up to
  - lines don't foot to the total
  - Account, stored total for the month, sum of its lines, and the gap, just those that disagree
  - gl dtl vs gl bal out of sync? chk may, all accts
  - The system keeps a monthly sum for each account. Is that sum ever different from adding up the single bookings?
*/
WITH Detail AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.GLCo = @GLCo
        AND GLDT.Mth = @Mth
    GROUP BY GLDT.GLCo, GLDT.GLAcct
)
SELECT GLBL.GLAcct, GLBL.NetActivity, ISNULL(Detail.Amount, 0) AS DetailAmount,
    GLBL.NetActivity - ISNULL(Detail.Amount, 0) AS Difference
FROM GLBL WITH (NOLOCK)
LEFT JOIN Detail
    ON GLBL.GLCo = Detail.GLCo
    AND GLBL.GLAcct = Detail.GLAcct
WHERE GLBL.GLCo = @GLCo
    AND GLBL.Mth = @Mth
    AND GLBL.NetActivity <> ISNULL(Detail.Amount, 0)
ORDER BY GLBL.GLAcct
