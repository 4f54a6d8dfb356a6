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
*/
SELECT POCD.POItem, POCD.ChangeOrder, POCD.ActDate, POCD.Description, POCD.ChangeCurUnits, POCD.ChangeCurCost
FROM POCD WITH (NOLOCK)
WHERE POCD.POCo = @POCo
    AND POCD.PO = @PO
ORDER BY POCD.ActDate, POCD.POItem, POCD.POTrans
