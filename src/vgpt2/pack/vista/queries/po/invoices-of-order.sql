/*
title: Invoices against a purchase order
grain: one invoice line
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  PO: {type: varchar(30), example: '5001'}
asks:
  - What invoices came in against this purchase order?
  - AP invoices of a PO
  - invoices on po
  - Payable invoice lines posted to one order with invoice number, date, units and gross.
  - did we pay for po 5001 already
  - Bills charged to order 20455, line by line
  - Summit threatens collections over order 5001; which bills came on it, number, date, line, quantity, unit rate and gross?
  - vendor bills on PO 20455
  - 'Oldest first, what Summit charged on that purchase: bill number, line, how many, rate, amount'
  - whats been invd on po 5001 so far
  - For this one purchase, what has the seller charged us, and on which bills?
*/
SELECT APTH.APRef, APTH.InvDate, APTL.POItem, APTL.Description, APTL.Units, APTL.UnitCost, APTL.GrossAmt
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
WHERE APTL.APCo = @POCo
    AND APTL.PO = @PO
ORDER BY APTH.InvDate, APTH.APRef, APTL.APLine
