/*
title: Reconciling adjustments of stock value between two dates with location, material and amount
grain: one stock movement
level: basic
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which entries changed the worth of our stock without any goods moving?
  - Movements that reconcile the inventory value between two dates; month, date, location, material, description, amount, account, batch
  - value reconciling entries
  - what are these recon adjustmnts in invetory since feb 2024
  - 2,940 went against MAIN on June 30 with no count and no ticket behind it, are there others like that?
  - I look after the quantities and they agree to the piece, yet the accountants keep telling me that the value drifted, and someone mentioned that the system itself writes entries that only touch money, which I should like to see for the whole year with place, article and account.
  - Money-only corrections to the shelf
  - System entries in 2024 that changed inventory dollars and no quantities
  - 'The books drifted from the yard in February though counts tie, so find the reconciling entries from January to March: yard, item, amount, account, batch'
  - money-moved, nothing-moved inventory entries
  - By day then yard, item, description, dollars, account hit, where it came from and the batch
  - rec adjs in inv ytd by loc/matl, amt + acct
  - Why did our goods become worth more or less on paper when nothing came in or went out?
*/
SELECT INDT.Mth, INDT.ActDate, INDT.Loc, INDT.Material, INDT.Description, INDT.StkTotalCost, INDT.GLAcct, INDT.Source,
    INDT.BatchId
FROM INDT WITH (NOLOCK)
WHERE INDT.INCo = @INCo
    AND INDT.TransType = 'Rec Adj'
    AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
ORDER BY INDT.ActDate, INDT.Loc, INDT.Material
