/*
title: Accounts whose summary differs from the detail of a month
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Does the account summary agree with the ledger detail?
  - Accounts where summary and entries differ
  - summary vs detail
  - Net amount of the account summary against the sum of entries by account of a month, where they differ.
  - why is the gl summary report off
  - Ledger numbers whose condensed figures and individual lines give unlike totals in June
  - The condensed report we sent the owner is 2,310 away from the long one; look for each account in june where both records disagree, with its name
  - short vs long GL, whats off
  - Account by name, the total of the condensed record, the total of the single lines, only where unequal
  - glas v gldt type tie out, mth 6/24, diffs only
  - The books keep both single entries and added-up entries. For which accounts don't these two give the same sum?
*/
WITH Detail AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.GLCo = @GLCo
        AND GLDT.Mth = @Mth
    GROUP BY GLDT.GLCo, GLDT.GLAcct
),
Summary AS (
    SELECT GLAS.GLCo, GLAS.GLAcct, SUM(GLAS.NetAmt) AS Amount
    FROM GLAS WITH (NOLOCK)
    WHERE GLAS.GLCo = @GLCo
        AND GLAS.Mth = @Mth
    GROUP BY GLAS.GLCo, GLAS.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, ISNULL(Summary.Amount, 0) AS Summary, ISNULL(Detail.Amount, 0) AS Detail
FROM GLAC WITH (NOLOCK)
LEFT JOIN Summary
    ON GLAC.GLCo = Summary.GLCo
    AND GLAC.GLAcct = Summary.GLAcct
LEFT JOIN Detail
    ON GLAC.GLCo = Detail.GLCo
    AND GLAC.GLAcct = Detail.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND ISNULL(Summary.Amount, 0) <> ISNULL(Detail.Amount, 0)
ORDER BY GLAC.GLAcct
