/*
title: Eligible receivables by customer for the bank after old invoices and amounts we owe them
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Borrowing base certificate for the bank, excluding retainage, anything over 90 days, customers with half their balance over 90, and contra accounts.
  - By customer the receivable without retainage, over 90 days, what we owe them as vendor, and the eligible amount
  - borrowing base
  - How much of Meridian Developers' 640,000 can I count in the June certificate?
  - elegible ar for the line of credit
  - Name, gross, retention, older than ninety, cross-aged yes or no, offset, lendable.
  - Collateral the lender will accept at quarter end, account by account
  - Receivables the bank will lend against at June 30, per client.
  - 'Certificate due to the bank by the 15th: per client, unpaid, retention, beyond 90 days, what we owe them, cross-aged or not, and what counts'
  - BBC, what counts per client
  - Client's name, receivable, withheld, older than ninety, owed by us, cross-age flag, lendable; largest lendable on top
  - elig AR calc 4 LOC, less 90+ & contras, as of EOM
  - The bank lends on what clients owe us but ignores old or offset amounts; how much is left for each client?
*/
WITH Aged AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS Due, SUM(ARTH.Retainage) AS Retainage,
        SUM(CASE WHEN DATEDIFF(DAY, ARTH.TransDate, @AsOf) > 90 THEN ARTH.AmountDue ELSE 0 END) AS Over90
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue <> 0
    GROUP BY ARTH.CustGroup, ARTH.Customer
),
Contra AS (
    SELECT APVM.CustGroup, APVM.Customer, SUM(APTD.Amount) AS Owed
    FROM APTD WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTD.APCo = APTH.APCo
        AND APTD.Mth = APTH.Mth
        AND APTD.APTrans = APTH.APTrans
    JOIN APVM WITH (NOLOCK)
        ON APTH.VendorGroup = APVM.VendorGroup
        AND APTH.Vendor = APVM.Vendor
    WHERE APTD.APCo = @APCo
        AND APTD.Status IN (1, 2)
        AND APVM.Customer IS NOT NULL
    GROUP BY APVM.CustGroup, APVM.Customer
)
SELECT ARCM.Customer, ARCM.Name, Aged.Due, Aged.Retainage, Aged.Over90, ISNULL(Contra.Owed, 0) AS OwedToThem,
    CASE WHEN Aged.Over90 > 0.5 * Aged.Due THEN 'Y' ELSE 'N' END AS CrossAged,
    CASE WHEN Aged.Over90 > 0.5 * Aged.Due THEN 0 ELSE Aged.Due - Aged.Over90 - ISNULL(Contra.Owed, 0) END AS Eligible
FROM Aged
JOIN ARCM WITH (NOLOCK)
    ON Aged.CustGroup = ARCM.CustGroup
    AND Aged.Customer = ARCM.Customer
LEFT JOIN Contra
    ON Aged.CustGroup = Contra.CustGroup
    AND Aged.Customer = Contra.Customer
ORDER BY Eligible DESC, ARCM.Name
