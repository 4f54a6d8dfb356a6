/*
title: Invoices paid late with the date of the last approval
grain: one invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Vendors complain we pay late; show for each late invoice whether the reviewers approved after the due date or AP simply sat on it.
  - Invoices paid after due with due date, last approval date, paid date, days late and days spent in review
  - late because of approvals
  - Graybar's 19,400 from April went out three weeks past due, who held it up?
  - is it the pms or us makin these bills late
  - Name, number, assigned, approved, due, paid, lateness, portion after sign-off.
  - Root cause of overdue settlements of Graybar, Rexel and the rest from January to June
  - For bills settled past due in 2024, did sign-off come beyond the due day?
  - Grainger's credit manager claims chronic lateness; per tardy bill from january to june show handed out, finally okayed, due, paid, and whether the approver caused it
  - late checks, blame approvers?
  - Tardy settlements with supplier, bill number and date, handed out, last okay, due, paid, dollars, days tardy, okayed too late or not
  - inv's pd late ytd w/ last aprvl dt, PM fault y/n
  - We sometimes pay after the deadline; was it because our managers took too long to agree to the bill?
*/
WITH Approval AS (
    SELECT APUR.APCo, APUR.ExpMonth, APUR.APTrans, MIN(APUR.DateAssigned) AS FirstAssigned,
        MAX(APUR.DateApproved) AS LastApproved
    FROM APUR WITH (NOLOCK)
    WHERE APUR.APCo = @APCo
        AND APUR.ApprvdYN = 'Y'
        AND APUR.APTrans IS NOT NULL
    GROUP BY APUR.APCo, APUR.ExpMonth, APUR.APTrans
),
Paid AS (
    SELECT APTD.APCo, APTD.Mth, APTD.APTrans, MIN(APTD.DueDate) AS DueDate, MAX(APTD.PaidDate) AS PaidDate,
        SUM(APTD.Amount) AS Amount
    FROM APTD WITH (NOLOCK)
    WHERE APTD.APCo = @APCo
        AND APTD.Status = 3
        AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
    GROUP BY APTD.APCo, APTD.Mth, APTD.APTrans
    HAVING MAX(APTD.PaidDate) > MIN(APTD.DueDate)
)
SELECT APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvDate, Approval.FirstAssigned, Approval.LastApproved, Paid.DueDate,
    Paid.PaidDate, Paid.Amount, DATEDIFF(DAY, Paid.DueDate, Paid.PaidDate) AS DaysLate,
    CASE WHEN Approval.LastApproved > Paid.DueDate THEN 'Y' ELSE 'N' END AS ApprovedAfterDue
FROM Paid
JOIN APTH WITH (NOLOCK)
    ON Paid.APCo = APTH.APCo
    AND Paid.Mth = APTH.Mth
    AND Paid.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
LEFT JOIN Approval
    ON Paid.APCo = Approval.APCo
    AND Paid.Mth = Approval.ExpMonth
    AND Paid.APTrans = Approval.APTrans
ORDER BY DaysLate DESC, APVM.Name
