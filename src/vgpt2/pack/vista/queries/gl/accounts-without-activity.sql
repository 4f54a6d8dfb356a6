/*
title: Active accounts without activity since a month
grain: one account
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
asks:
  - Which accounts have we not used lately?
  - Active GL accounts without postings since a month
  - unused accounts
  - Active accounts that have no monthly balance in or after a month.
  - accounts we could shut off
*/
SELECT GLAC.GLAcct, GLAC.Description, GLAC.AcctType
FROM GLAC WITH (NOLOCK)
WHERE GLAC.GLCo = @GLCo
    AND GLAC.Active = 'Y'
    AND GLAC.AcctType <> 'H'
    AND NOT EXISTS (
        SELECT 1
        FROM GLBL WITH (NOLOCK)
        WHERE GLBL.GLCo = GLAC.GLCo
            AND GLBL.GLAcct = GLAC.GLAcct
            AND GLBL.Mth >= @BeginMth
    )
ORDER BY GLAC.GLAcct
