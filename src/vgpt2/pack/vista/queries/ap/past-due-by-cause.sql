/*
title: Past due vendor amounts by cause, each hold code, vendor compliance not met, or free to pay, with number of vendors
grain: one cause
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Why are our payables overdue? Split the late amount by what is holding it
  - Overdue unpaid amounts by hold reason, missing vendor compliance or simply unpaid, with vendors and invoices
  - late payables by reason
  - whats keeping us from paying the old stuf
  - A supplier told our bank that we pay late, and before I defend us I must know how much of what is past its date we hold on purpose, how much waits for an insurance certificate and how much we could have paid last Friday and did not
  - Reasons behind the old bills
  - Cause, vendors, invoices, amount, oldest due date, at June 30; the hold RET should be by far the largest
  - 'Group overdue supplier dollars by reason: blocks, missing insurance, or nothing at all.'
  - Our bank heard we're slow payers; at june 30 explain how much of the overdue is deliberately blocked, how much lacks papers, how much simply wasn't paid
  - why AP is overdue, dollars per reason
  - 'Overdue AP explained: reason, how many suppliers, how many items, overdue dollars, earliest due day, biggest on top'
  - past due ap by hold cd / cert lapsed / no excuse as of 8/31
  - Of the bills we should have paid by now, how much is late for which reason?
*/
WITH Late AS (
    SELECT APTD.APCo, APTD.Mth, APTD.APTrans, APTD.APLine, APTD.APSeq, APTD.DueDate, APTD.Amount,
        APTH.VendorGroup, APTH.Vendor
    FROM APTD WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTD.APCo = APTH.APCo
        AND APTD.Mth = APTH.Mth
        AND APTD.APTrans = APTH.APTrans
    WHERE APTD.APCo = @APCo
        AND APTD.Status IN (1, 2)
        AND APTD.DueDate < @AsOf
),
Held AS (
    SELECT APHD.APCo, APHD.Mth, APHD.APTrans, APHD.APLine, APHD.APSeq, MIN(APHD.HoldCode) AS HoldCode
    FROM APHD WITH (NOLOCK)
    WHERE APHD.APCo = @APCo
    GROUP BY APHD.APCo, APHD.Mth, APHD.APTrans, APHD.APLine, APHD.APSeq
),
Lapsed AS (
    SELECT DISTINCT APVC.APCo, APVC.VendorGroup, APVC.Vendor
    FROM APVC WITH (NOLOCK)
    JOIN HQCP WITH (NOLOCK)
        ON APVC.CompCode = HQCP.CompCode
    WHERE APVC.APCo = @APCo
        AND APVC.Verify = 'Y'
        AND ((HQCP.CompType = 'D' AND (APVC.ExpDate IS NULL OR APVC.ExpDate < @AsOf))
            OR (HQCP.CompType = 'F' AND APVC.Complied = 'N'))
),
Causes AS (
    SELECT CASE WHEN Held.HoldCode IS NOT NULL THEN CONCAT('hold ', Held.HoldCode, ' ', HQHC.Description)
            WHEN Lapsed.Vendor IS NOT NULL THEN 'vendor compliance not met' ELSE 'free to pay' END AS Cause,
        Late.APTrans, Late.Mth, Late.Vendor, Late.DueDate, Late.Amount
    FROM Late
    LEFT JOIN Held
        ON Late.APCo = Held.APCo
        AND Late.Mth = Held.Mth
        AND Late.APTrans = Held.APTrans
        AND Late.APLine = Held.APLine
        AND Late.APSeq = Held.APSeq
    LEFT JOIN HQHC WITH (NOLOCK)
        ON Held.HoldCode = HQHC.HoldCode
    LEFT JOIN Lapsed
        ON Late.APCo = Lapsed.APCo
        AND Late.VendorGroup = Lapsed.VendorGroup
        AND Late.Vendor = Lapsed.Vendor
)
SELECT Causes.Cause, COUNT(DISTINCT Causes.Vendor) AS Vendors, COUNT(*) AS Amounts, SUM(Causes.Amount) AS PastDue,
    MIN(Causes.DueDate) AS OldestDueDate
FROM Causes
GROUP BY Causes.Cause
ORDER BY PastDue DESC, Causes.Cause
