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
  - Ledger numbers still open to use that nobody has touched since january 2024
  - Our chart has 900 lines and the new controller wants it under 500 by year end; show those that are still on but had no movement since the start of 2023
  - dead accts, still turned on
  - Number, name and kind of each ledger account that has sat idle from the month I give until now; no headings
  - gl accts w/ no postngs since 1/23, still actve - candidates to kill
  - Is there anything in our list of accounts that we could remove, because nothing was booked there for a year or longer?
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
