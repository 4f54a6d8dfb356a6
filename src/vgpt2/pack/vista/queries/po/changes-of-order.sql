/*
title: Changes of a purchase order
grain: one change
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
  PO: {type: varchar(30), example: '5001'}
asks:
  - How was this purchase order changed?
  - Change orders of a PO
  - po changes
  - Changes of one order by item and date with the change of cost.
  - why did the po go up
  - Amendments made to order 20455, with dates and dollars
  - Before I sign Summit's bill for order 5001, tell me each revision made to it, on which line, when, why, quantity and money.
  - revisions on PO 20455
  - 'By day, each revision of that order: line, wording, quantity and dollars moved'
  - po 5001 chg history pls
  - This purchase was altered since we placed it; what was altered, and when?
*/
SELECT POCD.POItem, POCD.ChangeOrder, POCD.ActDate, POCD.Description, POCD.ChangeCurUnits, POCD.ChangeCurCost
FROM POCD WITH (NOLOCK)
WHERE POCD.POCo = @POCo
    AND POCD.PO = @PO
ORDER BY POCD.ActDate, POCD.POItem, POCD.POTrans
