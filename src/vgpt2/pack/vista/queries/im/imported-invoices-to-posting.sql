/*
title: Imports of vendor invoices against the invoices that were posted from them
grain: one import and batch
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - The file had 250 bills, did 250 bills arrive in payables, and for what total?
  - did fridays Wright Express upload all the way go thru
  - import ledger tie out
  - 'Tie out the P-card file of June 28: records read, batch, invoices posted and the sum'
  - Import, template, file, loaded by, records, month, batch, batch state, invoices posted, invoice total
  - Imported records against posted invoices by import and batch
  - Reconcile the interface from the fuel vendor to the purchase journal
  - Bills loaded from files in June versus bills that really made it into payables
  - To sign the interface control for June the controller wants each vendor bill load with records read, batch, how many got posted, dollars, and who loaded it
  - AP loads vs posted
  - Load day, file, layout, loader's full name, record count, batch and where it stands, bills posted with their dollars
  - ap inv imprts jun - recs in vs invs postd n tot $
  - Files full of supplier bills come in from outside; did as many bills arrive in our books as the file held?
*/
WITH Posted AS (
    SELECT APTH.APCo, APTH.Mth, APTH.BatchId, COUNT(*) AS Invoices, SUM(APTH.InvTotal) AS InvoiceTotal
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
    GROUP BY APTH.APCo, APTH.Mth, APTH.BatchId
)
SELECT IMWH.ImportId, IMWH.ImportTemplate, IMWH.TextFile, IMWH.ImportBy, DDUP.FullName, IMWH.ImportDate,
    IMBC.RecordCount, IMBC.Mth, IMBC.BatchId, HQBC.Status, ISNULL(Posted.Invoices, 0) AS Invoices,
    ISNULL(Posted.InvoiceTotal, 0) AS InvoiceTotal
FROM IMWH WITH (NOLOCK)
JOIN IMBC WITH (NOLOCK)
    ON IMWH.ImportId = IMBC.ImportId
JOIN HQBC WITH (NOLOCK)
    ON IMBC.Co = HQBC.Co
    AND IMBC.Mth = HQBC.Mth
    AND IMBC.BatchId = HQBC.BatchId
LEFT JOIN Posted
    ON IMBC.Co = Posted.APCo
    AND IMBC.Mth = Posted.Mth
    AND IMBC.BatchId = Posted.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON IMWH.ImportBy = DDUP.VPUserName
WHERE IMBC.Co = @APCo
    AND HQBC.TableName = 'APHB'
    AND IMWH.ImportDate BETWEEN @BeginDate AND @EndDate
ORDER BY IMWH.ImportDate, IMWH.ImportId, IMBC.BatchId
