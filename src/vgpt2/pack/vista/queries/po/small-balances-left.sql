/*
title: Open orders with only a small amount remaining
grain: one purchase order
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  Amount: {type: bDollar, example: 50}
asks:
  - Which open orders have only pennies or a few dollars left and can be closed out?
  - Open orders with a remaining cost above zero and at most 50 dollars, with vendor name, current, invoiced and remaining amount
  - penny balances
  - clean up time, all the POs hanging open cause freight came in 12 bucks short
  - Commitments on job 1005 and others look overstated by leftovers. List orders with less than 100 remaining.
  - Crumbs that keep a commitment alive.
  - PO number, supplier, order date, ordered, billed, left over, smallest first.
  - Find commitments still active that have less than fifty bucks to go.
  - Before the auditor's cutoff test I want trivial leftovers cancelled; give me each live order with more than zero and no more than 25 dollars outstanding, and the vendor's name.
  - POs hanging on nickels
  - supplier name, order day, original commitment now, billed, leftover, from tiniest up
  - opn pos w/ <$50 rem, frt n rounding junk, close em b4 EOM
  - Which purchases are practically finished, with just a trifling sum unpaid that keeps them from being marked done?
*/
SELECT POHD.PO, POHD.Description, POHD.OrderDate, APVM.Name AS VendorName, SUM(POIT.CurCost) AS CurrentCost,
    SUM(POIT.InvCost) AS InvoicedCost, SUM(POIT.RemCost) AS RemainingCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
GROUP BY POHD.PO, POHD.Description, POHD.OrderDate, APVM.Name
HAVING SUM(POIT.RemCost) > 0
    AND SUM(POIT.RemCost) <= @Amount
ORDER BY RemainingCost, POHD.PO
