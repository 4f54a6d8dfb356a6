/*
title: Opening retained earnings of a fiscal year against last year's retained earnings plus net income, by company
grain: one company
level: advanced
parameters:
  FYEMO: {type: bMonth, example: 2024-12-01}
  PriorFYEMO: {type: bMonth, example: 2023-12-01}
asks:
  - Does retained earnings roll from last year into this year in all six companies?
  - Per company, prior opening equity result account, activity on it, net income of the prior year, expected opening, recorded opening and difference
  - retained earnings rollforward
  - The outside auditors always start with equity, and last time company 4 was 31,207 short because a late entry went into 2023 after the year had been closed, so prove for every entity that what the new year starts with equals the old balance plus what the old year earned.
  - did re roll corectly for the subsidaries
  - Proof that the bottom line of 2023 was carried into 2024
  - Who needs the year-end close run again?
  - Check that each entity's equity rolled properly over the new year
  - CPA fieldwork starts with equity; prove by entity name that last year's start plus what was booked on it plus the year's profit equals this year's start, and show the gap
  - RE roll, all cos
  - 'Entity by name: old start, direct movements, old year''s profit, what it should start with, what it does start with, and the gap'
  - re beg bal FY24 vs 23 RE + NI, which co is off - late entry after close?
  - Profit of the old year should be added to what the owners keep in the firm. Did that work out for each of our firms at New Year?
*/
WITH PriorYear AS (
    SELECT GLFY.GLCo, SUM(CASE WHEN GLAC.AcctType = 'P' THEN GLBL.NetActivity ELSE 0 END) AS DirectActivity,
        SUM(CASE WHEN GLAC.AcctType IN ('I', 'E') THEN GLBL.NetActivity ELSE 0 END) AS NetResult
    FROM GLFY WITH (NOLOCK)
    JOIN GLBL WITH (NOLOCK)
        ON GLFY.GLCo = GLBL.GLCo
        AND GLBL.Mth BETWEEN GLFY.BeginMth AND GLFY.FYEMO
    JOIN GLAC WITH (NOLOCK)
        ON GLBL.GLCo = GLAC.GLCo
        AND GLBL.GLAcct = GLAC.GLAcct
    WHERE GLFY.FYEMO = @PriorFYEMO
        AND GLAC.AcctType IN ('P', 'I', 'E')
    GROUP BY GLFY.GLCo
),
Opening AS (
    SELECT GLYB.GLCo, SUM(CASE WHEN GLYB.FYEMO = @PriorFYEMO THEN GLYB.BeginBal ELSE 0 END) AS PriorOpening,
        SUM(CASE WHEN GLYB.FYEMO = @FYEMO THEN GLYB.BeginBal ELSE 0 END) AS NewOpening
    FROM GLYB WITH (NOLOCK)
    JOIN GLAC WITH (NOLOCK)
        ON GLYB.GLCo = GLAC.GLCo
        AND GLYB.GLAcct = GLAC.GLAcct
    WHERE GLYB.FYEMO IN (@PriorFYEMO, @FYEMO)
        AND GLAC.AcctType = 'P'
    GROUP BY GLYB.GLCo
)
SELECT HQCO.HQCo, HQCO.Name, Opening.PriorOpening, ISNULL(PriorYear.DirectActivity, 0) AS DirectActivity,
    ISNULL(PriorYear.NetResult, 0) AS NetResult,
    Opening.PriorOpening + ISNULL(PriorYear.DirectActivity, 0) + ISNULL(PriorYear.NetResult, 0) AS ExpectedOpening,
    Opening.NewOpening,
    Opening.NewOpening - Opening.PriorOpening - ISNULL(PriorYear.DirectActivity, 0) - ISNULL(PriorYear.NetResult, 0)
        AS Difference
FROM Opening
JOIN HQCO WITH (NOLOCK)
    ON Opening.GLCo = HQCO.HQCo
LEFT JOIN PriorYear
    ON Opening.GLCo = PriorYear.GLCo
ORDER BY HQCO.HQCo
