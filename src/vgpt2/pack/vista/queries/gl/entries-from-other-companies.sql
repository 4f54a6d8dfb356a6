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
  - Postings in our books that affiliates sent, by affiliate and module, with net dollars
  - Our due-to won't agree with company 4's due-from; show me all that other entities pushed into our ledger from january to december 2024, by entity name and kind
  - who booked into us from outside
  - Sending entity by number and name, module, how many lines, net amount, for a stretch of months
  - interco hits to co 1 gl YTD, src co + source, net $
  - Did any of our sister firms put entries in our accounts this year, what sort of entries, and how much in all?
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
