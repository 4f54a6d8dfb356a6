/*
title: Stored 1099 box 1 amounts that differ from payments of the year
grain: one vendor and 1099 type
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  YEMO: {type: bMonth, example: 2024-12-01}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Before we file, where do the stored 1099 totals disagree with what we really paid on box 1 invoices in 2024?
  - 1099 box 1 as stored against payments computed from payable amounts
  - 1099 tie out
  - Vendors and form types whose kept box 1 total is not the sum of amounts paid less discount on flagged invoices between January 1 and December 31; both figures and the difference.
  - the 1099 numbers look off for a few guys, find em
  - Year-end information return reconciliation
  - Somebody hand-edited the filing amounts; prove it against the checks of the year
  - Where does the box 1 figure kept for the tax form disagree with our disbursements?
  - A landlord says his form overstated 2024 rents by 6,000, so compare every kept box 1 total with what was truly disbursed before we transmit
  - 'rents & NEC: filed vs checks'
  - Differences between box 1 on file and cash paid, with recipient's name, tax number, type of form, amount on file, amount disbursed net of discounts, and the gap, alphabetically
  - 1099 bx1 dont tie to pd amts, whos out n by how much
  - The tax statements we prepared show one number per supplier and our payments show another; for whom do they not match?
*/
WITH Paid AS (
    SELECT APTH.APCo, APTH.VendorGroup, APTH.Vendor, APTH.V1099Type, SUM(APTD.Amount - APTD.DiscTaken) AS Amount
    FROM APTD WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTD.APCo = APTH.APCo
        AND APTD.Mth = APTH.Mth
        AND APTD.APTrans = APTH.APTrans
    WHERE APTD.APCo = @APCo
        AND APTD.Status = 3
        AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
        AND APTH.V1099YN = 'Y'
        AND APTH.V1099Box = 1
    GROUP BY APTH.APCo, APTH.VendorGroup, APTH.Vendor, APTH.V1099Type
)
SELECT APFT.Vendor, APVM.Name, APVM.TaxId, APFT.V1099Type, APFT.Box1Amt AS Stored, ISNULL(Paid.Amount, 0) AS Paid,
    APFT.Box1Amt - ISNULL(Paid.Amount, 0) AS Difference
FROM APFT WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APFT.VendorGroup = APVM.VendorGroup
    AND APFT.Vendor = APVM.Vendor
LEFT JOIN Paid
    ON APFT.APCo = Paid.APCo
    AND APFT.VendorGroup = Paid.VendorGroup
    AND APFT.Vendor = Paid.Vendor
    AND APFT.V1099Type = Paid.V1099Type
WHERE APFT.APCo = @APCo
    AND APFT.YEMO = @YEMO
    AND APFT.Box1Amt <> ISNULL(Paid.Amount, 0)
ORDER BY APVM.Name, APFT.V1099Type
