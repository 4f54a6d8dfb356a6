/*
title: Companies that post into another ledger without intercompany accounts
grain: one pair of companies
level: advanced
parameters:
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which companies book into each other's ledgers although nobody set up the accounts between them?
  - Missing intercompany setup by pair of companies with the volume of postings
  - Cross company pairs used in 2024 that have no due to / due from
  - missing interco setup
  - whos posting accross companies w/o the accts bein there
  - Source company, target company, number of entries and first month, only where the pair is not defined.
  - Entities that book to one another's books though no due-to and due-from was defined for them
  - Our consolidation does not eliminate and the auditors think that a pair of entities was never set up; look for cross-company bookings in 2024 where the pair's accounts are missing
  - interco pairs never set up
  - Sending company, receiving company by name, how many lines, first and last month they appeared, only pairs lacking a definition
  - co 3 -> co 5 pstings but no due to/due from in IC setup?? any more like it
  - One of our firms sometimes books in the accounts of another. Where did that happen without the proper link between the two?
*/
SELECT GLDT.SourceCo, GLDT.GLCo, HQCO.Name, COUNT(*) AS Entries, MIN(GLDT.Mth) AS FirstMth, MAX(GLDT.Mth) AS LastMth
FROM GLDT WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLDT.GLCo = HQCO.HQCo
WHERE GLDT.Mth BETWEEN @BeginMth AND @EndMth
    AND GLDT.SourceCo <> GLDT.GLCo
    AND NOT EXISTS (
        SELECT 1
        FROM GLIA WITH (NOLOCK)
        WHERE GLIA.ARGLCo = GLDT.SourceCo
            AND GLIA.APGLCo = GLDT.GLCo
    )
GROUP BY GLDT.SourceCo, GLDT.GLCo, HQCO.Name
ORDER BY GLDT.SourceCo, GLDT.GLCo
