/*
title: Credit memos and adjustments of a month without an attached document, with customer and person who made the batch
grain: one credit or adjustment
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which customer credits in June have no paper behind them?
  - Credit memos and adjustments with nothing attached, by customer, with invoice number, amount, reason and preparer
  - credits without backup
  - Our rule is that every credit memo needs the signed approval scanned to it and internal audit will sample the second quarter, so show me those of the month which have nothing hanging on them and who entered each.
  - cr memos w/o attachmnt, names plz
  - Reductions of what clients owe that nobody can prove
  - The 2,480 given to Ortiz Paving on 11 June, is there a scan?
  - June client credits and corrections with no backup scanned.
  - Internal audit samples the quarter, and each credit memo needs a signed approval on file; which of april's lack one, and who keyed them
  - credit memos, no PDF
  - Unsupported credit memos with kind, date, client, bill number, text, cause, dollars, who keyed it in full, by date
  - CMs + adjs w no atachmt may, preparer
  - We lowered what some clients owe; for which of those is there no paper saved?
*/
WITH Lines AS (
    SELECT ARTL.ARCo, ARTL.Mth, ARTL.ARTrans, SUM(ARTL.Amount) AS Amount
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth = @Mth
    GROUP BY ARTL.ARCo, ARTL.Mth, ARTL.ARTrans
)
SELECT ARTH.ARTrans, ARTH.ARTransType, ARTH.TransDate, ARCM.Customer, ARCM.Name, ARTH.Invoice, ARTH.Description,
    ARTH.ReasonCode, Lines.Amount, HQBC.CreatedBy, DDUP.FullName
FROM ARTH WITH (NOLOCK)
LEFT JOIN Lines
    ON ARTH.ARCo = Lines.ARCo
    AND ARTH.Mth = Lines.Mth
    AND ARTH.ARTrans = Lines.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN HQBC WITH (NOLOCK)
    ON ARTH.ARCo = HQBC.Co
    AND ARTH.Mth = HQBC.Mth
    AND ARTH.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth = @Mth
    AND ARTH.ARTransType IN ('C', 'A')
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.UniqueAttchID = ARTH.UniqueAttchID
    )
ORDER BY ARTH.TransDate, ARTH.ARTrans
