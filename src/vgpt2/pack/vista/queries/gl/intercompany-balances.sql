/*
title: Intercompany receivable of one company against the payable of the other
grain: one company that is owed and one that owes
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  PartnerGLCo: {type: bCompany, example: 2}
  FYEMO: {type: bMonth, example: 2024-12-01}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the due-to and due-from accounts between these two companies agree at the end of June?
  - 'Intercompany reconciliation of two companies: what one side says it is owed, what the other says it owes, and the difference'
  - Company 1 shows a receivable from company 5, does 5 show the same payable?
  - interco out of balance
  - why dont the due tos and due froms tie
  - Before consolidation I need both sides of a sister company pair, with year opening balances, through a month.
  - What does company 1 claim from company 2, and does the other side agree at June's end?
  - Consolidation on the 8th won't eliminate; for companies 1 and 4 give both sides of their mutual debt through june, opening included, and the amount by which they part
  - ic tie out, two cos
  - Who is owed and on what account, who owes by name and on what account, both standings, and the gap, in either direction
  - due to/from 1 v 3 @ 9/30, does it wash
  - Two of our firms owe each other money. Do both write down the same amount?
*/
WITH Amounts AS (
    SELECT GLYB.GLCo, GLYB.GLAcct, GLYB.BeginBal AS Amount
    FROM GLYB WITH (NOLOCK)
    WHERE GLYB.GLCo IN (@GLCo, @PartnerGLCo)
        AND GLYB.FYEMO = @FYEMO
    UNION ALL
    SELECT GLBL.GLCo, GLBL.GLAcct, GLBL.NetActivity
    FROM GLBL WITH (NOLOCK)
    JOIN GLFY WITH (NOLOCK)
        ON GLBL.GLCo = GLFY.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND @ThroughMth
    WHERE GLFY.GLCo IN (@GLCo, @PartnerGLCo)
        AND GLFY.FYEMO = @FYEMO
),
Owed AS (
    SELECT Amounts.GLCo, Amounts.GLAcct, SUM(Amounts.Amount) AS Balance
    FROM Amounts
    GROUP BY Amounts.GLCo, Amounts.GLAcct
),
Owing AS (
    SELECT Owed.GLCo, Owed.GLAcct, Owed.Balance
    FROM Owed
)
SELECT GLIA.ARGLCo, GLIA.ARGLAcct, GLIA.APGLCo, HQCO.Name, GLIA.APGLAcct, ISNULL(Owed.Balance, 0) AS Receivable,
    ISNULL(Owing.Balance, 0) AS Payable, ISNULL(Owed.Balance, 0) + ISNULL(Owing.Balance, 0) AS Difference
FROM GLIA WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLIA.APGLCo = HQCO.HQCo
LEFT JOIN Owed
    ON GLIA.ARGLCo = Owed.GLCo
    AND GLIA.ARGLAcct = Owed.GLAcct
LEFT JOIN Owing
    ON GLIA.APGLCo = Owing.GLCo
    AND GLIA.APGLAcct = Owing.GLAcct
WHERE GLIA.ARGLCo IN (@GLCo, @PartnerGLCo)
    AND GLIA.APGLCo IN (@GLCo, @PartnerGLCo)
ORDER BY GLIA.ARGLCo, GLIA.APGLCo
