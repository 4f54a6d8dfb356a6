/*
title: Accounts with activity that another company lacks or has switched off
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  OtherGLCo: {type: bCompany, example: 2}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Before consolidating, which accounts do we use in company 1 that do not exist or are inactive in company 2?
  - Accounts with net activity in a range of months that are missing from the chart of a sister company, with name and kind
  - chart of accounts mismatch
  - 6315- software got 18,000 this year over here and the equipment company has never heard of it
  - accts we have that co 2 dont
  - Account, description, type, activity since January 2024.
  - Where the group mapping will fail because one entity was forgotten
*/
WITH Other AS (
    SELECT GLAC.GLAcct, GLAC.Description
    FROM GLAC WITH (NOLOCK)
    WHERE GLAC.GLCo = @OtherGLCo
        AND GLAC.Active = 'Y'
),
Activity AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Amount
    FROM GLBL WITH (NOLOCK)
    WHERE GLBL.GLCo = @GLCo
        AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY GLBL.GLCo, GLBL.GLAcct
    HAVING SUM(GLBL.NetActivity) <> 0
)
SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType, Activity.Amount
FROM Activity
JOIN GLAC WITH (NOLOCK)
    ON Activity.GLCo = GLAC.GLCo
    AND Activity.GLAcct = GLAC.GLAcct
LEFT JOIN Other
    ON GLAC.GLAcct = Other.GLAcct
WHERE Other.GLAcct IS NULL
ORDER BY GLAC.GLAcct
