/*
title: Vendor invoices of a month that bill two or more purchase orders, with number of orders and amount
grain: one invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which bills cover more than one of our orders?
  - Invoices of a month with lines on two or more orders; vendor, invoice number, date, number of orders, lowest and highest order number, amount on orders, invoice total
  - multi-order invoices
  - one invioce many POs in june, lik 88301 from Lowes
  - Home Depot's statement bill of 12,870 hit five orders, is it the only one of that kind in June?
  - Matching takes me ten minutes for a bill with one order on it and an hour where the supplier lumps everything of the fortnight together, so before I ask some of them to bill order by order, I would like a list of who does this and how many are usually thrown together.
  - Lumped charges
  - June bills that lump together two or more POs.
  - Three way match is slowing us down, so purchasing will ask certain suppliers to bill each PO alone; who combined several on one bill in march?
  - combined PO bills
  - 'Bills mixing POs: supplier, bill number and date, total, how many POs, lowest and highest PO number, dollars on them, most POs first'
  - 1 inv w/ mult POs on it in may, vndr names pls
  - Sometimes a supplier charges several of our purchase orders on a single bill; which bills did that in a month?
*/
SELECT APTH.APTrans, APVM.Name AS VendorName, APTH.APRef, APTH.InvDate, APTH.InvTotal,
    COUNT(DISTINCT APTL.PO) AS OrderCount, MIN(APTL.PO) AS FirstOrder, MAX(APTL.PO) AS LastOrder,
    SUM(APTL.GrossAmt) AS AmountOnOrders
FROM APTH WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTH.APCo = APTL.APCo
    AND APTH.Mth = APTL.Mth
    AND APTH.APTrans = APTL.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.Mth = @Mth
    AND APTL.PO IS NOT NULL
GROUP BY APTH.APTrans, APVM.Name, APTH.APRef, APTH.InvDate, APTH.InvTotal
HAVING COUNT(DISTINCT APTL.PO) > 1
ORDER BY OrderCount DESC, APVM.Name
