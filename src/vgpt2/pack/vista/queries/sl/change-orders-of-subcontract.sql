/*
title: Change orders of a subcontract
grain: one change of an item
level: basic
parameters:
  SLCo: {type: bCompany, example: 1}
  SL: {type: varchar(30), example: 1001-01}
asks:
  - What change orders are on this subcontract?
  - Subcontract change orders with dates and amounts
  - sco list
  - List changes of one subcontract by change order number and item.
  - sub changes on 1001-01
*/
SELECT SLCD.SLChangeOrder, SLCD.SLItem, SLCD.Description, SLCD.ActDate, SLCD.AppChangeOrder, SLCD.ChangeCurCost
FROM SLCD WITH (NOLOCK)
WHERE SLCD.SLCo = @SLCo
    AND SLCD.SL = @SL
ORDER BY SLCD.SLChangeOrder, SLCD.SLItem, SLCD.SLTrans
