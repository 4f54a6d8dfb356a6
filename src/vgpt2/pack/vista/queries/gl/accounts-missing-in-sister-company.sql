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
  - Numbers used in our chart which the affiliated entity does not have open
  - The CPA combines companies 1 and 3 in march and each unmatched number costs us an email; which accounts moved in 2024 over here but are absent or closed over there?
  - coa gaps, us vs co 2
  - Account number and name, its kind, and net dollars that moved this year, only those the other entity cannot take
  - co 1 accts w/ actvty, not in co 3 coa or inactve there
  - Our two companies should have the same list of accounts. Which ones do we use that the second company does not know?
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
