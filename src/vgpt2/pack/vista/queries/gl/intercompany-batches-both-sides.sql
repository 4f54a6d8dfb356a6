/*
title: Intercompany receivable and payable postings of a month between two companies by batch with the difference
grain: one batch
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  PartnerGLCo: {type: bCompany, example: 2}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which batch put the due-to and due-from of two companies out of step in June?
  - Due-from side and due-to side of the month by source and batch for a pair of companies, with the difference and who made the batch
  - interco by batch
  - Companies 1 and 2 disagree by 7,915.40 at month end, the balances themselves do not help me, I need to see batch by batch what was put on the one's receivable and on the other's payable so that I can go to the person whose entry has only one leg.
  - which btach broke the due to due frm
  - One-legged entries between the parent and the equipment company
  - Was the difference made by a journal or by payables in March?
  - Break June's mutual debt postings of two entities into batches and find the one-sided ones
  - Company 1 and 2 part by 7,900 after june and the CPA wants the cause by friday; for every batch give what reached each side, the gap, and its creator
  - which batch broke ic
  - Company of origin by name, module, batch with its maker, amount on the owed side, amount on the owing side, gap, worst on top
  - ic btchs 6/24 co 1 vs 2, DF vs DT, only one leg posted somewhere
  - Two sister firms disagree about what one owes the other this month. Which package of entries is to blame, and who made it?
*/
WITH Sides AS (
    SELECT GLDT.SourceCo, GLDT.Source, GLDT.Mth, GLDT.BatchId, GLDT.Amount AS DueFrom, 0 AS DueTo
    FROM GLDT WITH (NOLOCK)
    JOIN GLIA WITH (NOLOCK)
        ON GLDT.GLCo = GLIA.ARGLCo
        AND GLDT.GLAcct = GLIA.ARGLAcct
    WHERE GLIA.ARGLCo = @GLCo
        AND GLIA.APGLCo = @PartnerGLCo
        AND GLDT.Mth = @Mth
    UNION ALL
    SELECT GLDT.SourceCo, GLDT.Source, GLDT.Mth, GLDT.BatchId, 0, GLDT.Amount
    FROM GLDT WITH (NOLOCK)
    JOIN GLIA WITH (NOLOCK)
        ON GLDT.GLCo = GLIA.APGLCo
        AND GLDT.GLAcct = GLIA.APGLAcct
    WHERE GLIA.ARGLCo = @GLCo
        AND GLIA.APGLCo = @PartnerGLCo
        AND GLDT.Mth = @Mth
)
SELECT Sides.SourceCo, HQCO.Name, Sides.Source, Sides.BatchId, HQBC.CreatedBy, SUM(Sides.DueFrom) AS DueFrom,
    SUM(Sides.DueTo) AS DueTo, SUM(Sides.DueFrom) + SUM(Sides.DueTo) AS Difference
FROM Sides
JOIN HQCO WITH (NOLOCK)
    ON Sides.SourceCo = HQCO.HQCo
LEFT JOIN HQBC WITH (NOLOCK)
    ON Sides.SourceCo = HQBC.Co
    AND Sides.Mth = HQBC.Mth
    AND Sides.BatchId = HQBC.BatchId
GROUP BY Sides.SourceCo, HQCO.Name, Sides.Source, Sides.BatchId, HQBC.CreatedBy
ORDER BY ABS(SUM(Sides.DueFrom) + SUM(Sides.DueTo)) DESC, Sides.SourceCo, Sides.BatchId
