/*
title: Customers that are also vendors with what each side owes
grain: one customer and vendor
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  APCo: {type: bCompany, example: 1}
asks:
  - Who owes us money while we owe them, so that we could net the two?
  - Customers linked to a vendor number with open receivables and open payables
  - We buy gravel from Hansen and also bill them, what is the net position?
  - dont pay these guys till they pay us, who r they
  - Name, vendor number, customer number, open with us, open with them, net.
  - Clients linked to a supplier record, both balances and the difference.
  - 'Attorney drafts setoff agreements for october: any client we also buy from, his number on both sides, receivable and payable even where one is nil'
  - two-way accounts, AR side
  - 'Who is on both ledgers: customer, supplier number and name, what they owe, what we owe, difference, alphabetical'
  - cust/vndr same outfit, ar less ap net
  - Who pays us for work and also sells us things, and after offsetting who owes whom?
*/
WITH Receivable AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS Amount
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue <> 0
    GROUP BY ARTH.CustGroup, ARTH.Customer
),
Payable AS (
    SELECT APTH.VendorGroup, APTH.Vendor, SUM(APTD.Amount) AS Amount
    FROM APTH WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTH.APCo = APTD.APCo
        AND APTH.Mth = APTD.Mth
        AND APTH.APTrans = APTD.APTrans
    WHERE APTH.APCo = @APCo
        AND APTD.Status IN (1, 2)
    GROUP BY APTH.VendorGroup, APTH.Vendor
)
SELECT ARCM.Customer, ARCM.Name, APVM.Vendor, APVM.Name AS VendorName, ISNULL(Receivable.Amount, 0) AS TheyOwe,
    ISNULL(Payable.Amount, 0) AS WeOwe, ISNULL(Receivable.Amount, 0) - ISNULL(Payable.Amount, 0) AS Net
FROM APVM WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON APVM.CustGroup = ARCM.CustGroup
    AND APVM.Customer = ARCM.Customer
LEFT JOIN Receivable
    ON ARCM.CustGroup = Receivable.CustGroup
    AND ARCM.Customer = Receivable.Customer
LEFT JOIN Payable
    ON APVM.VendorGroup = Payable.VendorGroup
    AND APVM.Vendor = Payable.Vendor
WHERE Receivable.Amount IS NOT NULL
    OR Payable.Amount IS NOT NULL
ORDER BY ARCM.Name, APVM.Vendor
