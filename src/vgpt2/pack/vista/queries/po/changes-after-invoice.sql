/*
title: Purchase order changes between two months dated after the first vendor invoice on the item, with vendor, cost of the change and date of that invoice
grain: one order change
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Where was an order raised only after the bill for it had already come in?
  - Order changes between two months whose date lies after the earliest invoice date of the same item; order, item, vendor, change number, change date, cost, first invoice date
  - changed after billed
  - po 150402 was bumpd up to fit the invioce, any more
  - Internal audit believes that when a vendor bills too much our people simply adjust the order instead of rejecting the bill, and to test it they asked for all adjustments that happened later than the first bill on the same line, with supplier, amounts and both dates.
  - On 2207-0114 line 3 somebody added 4,800 in June, was Harris already billing then?
  - Commitments amended to match what had already been charged
  - PO amendments in 2024 made later than the first bill on that line
  - Audit committee suspects orders get raised to swallow overcharges; for this year show every adjustment dated after a supplier began billing that line, its dollars, first bill date, total billed.
  - PO bumped after the bill came
  - Order line and supplier's name, adjustment day next to the first bill's date, dollars moved, billed so far
  - po chgs w act dt > 1st inv dt on same itm, all 24
  - Did we alter what we'd ordered only once the seller had already charged us, and on which purchases?
*/
WITH FirstInvoice AS (
    SELECT APTL.APCo, APTL.PO, APTL.POItem, MIN(APTH.InvDate) AS FirstInvDate, SUM(APTL.GrossAmt) AS InvoicedCost
    FROM APTL WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTL.APCo = APTH.APCo
        AND APTL.Mth = APTH.Mth
        AND APTL.APTrans = APTH.APTrans
    WHERE APTL.APCo = @POCo
        AND APTL.PO IS NOT NULL
    GROUP BY APTL.APCo, APTL.PO, APTL.POItem
)
SELECT POCD.PO, POCD.POItem, APVM.Name AS VendorName, POCD.ChangeOrder, POCD.ActDate, POCD.Description,
    POCD.ChgTotCost, FirstInvoice.FirstInvDate, FirstInvoice.InvoicedCost
FROM POCD WITH (NOLOCK)
JOIN FirstInvoice
    ON POCD.POCo = FirstInvoice.APCo
    AND POCD.PO = FirstInvoice.PO
    AND POCD.POItem = FirstInvoice.POItem
JOIN POHD WITH (NOLOCK)
    ON POCD.POCo = POHD.POCo
    AND POCD.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POCD.POCo = @POCo
    AND POCD.Mth BETWEEN @BeginMth AND @EndMth
    AND POCD.ActDate > FirstInvoice.FirstInvDate
ORDER BY POCD.PO, POCD.POItem, POCD.ActDate
