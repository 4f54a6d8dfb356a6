/*
title: Entries that came from another company
grain: one source company and source
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did other companies post into our ledger?
  - Cross-company postings by source company
  - entries from other cos
  - Entries of a company whose source company differs, by source company and source for a range of months.
  - who is booking stuff to us from another company
*/
SELECT GLDT.SourceCo, HQCO.Name, GLDT.Source, COUNT(*) AS Entries, SUM(GLDT.Amount) AS Net
FROM GLDT WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLDT.SourceCo = HQCO.HQCo
WHERE GLDT.GLCo = @GLCo
    AND GLDT.SourceCo <> GLDT.GLCo
    AND GLDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY GLDT.SourceCo, HQCO.Name, GLDT.Source
ORDER BY GLDT.SourceCo, GLDT.Source
