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
  - extras booked against agreement 1001-01, with their dates and values
  - The plumber's lawyer says two extras were never recorded, so pull everything added to 1001-01 by number, with the day, the text, the approval reference and the price.
  - every bump on the plumber's deal
  - in order of number and then the line it touches, the wording, the date, whatever approval number it got and how much it added or took off
  - SCO log for 22-3301, all itms
  - We agreed on a deal with one hired firm and then altered it several times. What were those alterations and what did each cost?
*/
SELECT SLCD.SLChangeOrder, SLCD.SLItem, SLCD.Description, SLCD.ActDate, SLCD.AppChangeOrder, SLCD.ChangeCurCost
FROM SLCD WITH (NOLOCK)
WHERE SLCD.SLCo = @SLCo
    AND SLCD.SL = @SL
ORDER BY SLCD.SLChangeOrder, SLCD.SLItem, SLCD.SLTrans
