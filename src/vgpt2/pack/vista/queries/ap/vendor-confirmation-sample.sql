/*
title: The fifty vendors with the largest invoiced amount of a year with address and their unpaid balance at the year end
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2023-01-01}
  EndMth: {type: bMonth, example: 2023-12-01}
asks:
  - Suppliers to confirm at year end, chosen by what they billed us in the year and not by what we show as owed.
  - Top 50 by invoices January to December with mailing address, invoice total and payable at the end of the last month
  - payables confirmation list
  - "To find liabilities that are not in the books you don't ask those with a big balance, you ask those with much business, so I'd like the fifty that billed most in 2023 with their address and the balance we carried at December 31, also if it is zero, which is the interesting case."
  - bigest suppliers w balanse at yearend for confirms
  - Whom should we write to in order to find debts that we left out?
  - Is Granite Ready Mix on it with 2.1 million of turnover and nothing owed at 12/31?
  - Fifty top-billing suppliers of 2023, where to write, year-end balance.
  - Audit partner mails confirmation letters january 20, picking by volume, not balance; who billed most, full mailing address, what we showed unpaid, zero included
  - AP confirms, top fifty
  - Payables letters to the top fifty, supplier, street, city, state, zip, how many bills, year's total, unpaid at close; largest total first
  - 50 bigest vndrs fy23 w addr + ye bal 4 confirm ltrs
  - Outside auditors want to ask our largest suppliers what we owed at year end; who are they and what did our books say?
*/
WITH Billed AS (
    SELECT APTH.APCo, APTH.VendorGroup, APTH.Vendor, COUNT(*) AS Invoices, SUM(APTH.InvTotal) AS Amount
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTH.APCo, APTH.VendorGroup, APTH.Vendor
),
Owed AS (
    SELECT APTH.APCo, APTH.VendorGroup, APTH.Vendor, SUM(APTD.Amount) AS Amount
    FROM APTH WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTH.APCo = APTD.APCo
        AND APTH.Mth = APTD.Mth
        AND APTH.APTrans = APTD.APTrans
    WHERE APTH.APCo = @APCo
        AND APTH.Mth <= @EndMth
        AND (APTD.Status IN (1, 2) OR APTD.PaidMth > @EndMth)
    GROUP BY APTH.APCo, APTH.VendorGroup, APTH.Vendor
)
SELECT TOP 50 APVM.Vendor, APVM.Name, APVM.Address, APVM.Address2, APVM.City, APVM.State, APVM.Zip, Billed.Invoices,
    Billed.Amount AS InvoicedInYear, ISNULL(Owed.Amount, 0) AS OwedAtYearEnd
FROM Billed
JOIN APVM WITH (NOLOCK)
    ON Billed.VendorGroup = APVM.VendorGroup
    AND Billed.Vendor = APVM.Vendor
LEFT JOIN Owed
    ON Billed.APCo = Owed.APCo
    AND Billed.VendorGroup = Owed.VendorGroup
    AND Billed.Vendor = Owed.Vendor
ORDER BY Billed.Amount DESC, APVM.Vendor
