/*
title: Material order items with remaining units
grain: one material order item
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which material orders have not been filled?
  - Open material order items
  - open mos
  - Items of material orders with units still to be confirmed, by job.
  - what did the jobs ask for from the yard
  - Lines of internal yard orders with units left to deliver
  - Superintendents meet Monday and complain about the warehouse; which of their requests aren't completely filled, for what project, how many asked, given and owed
  - what the yard still owes
  - By order and line, project, item, units asked for, delivered and left
  - MO itms w rem units > 0
  - What have building sites asked our warehouse for that they haven't fully got?
*/
SELECT INMO.MO, INMO.Description, INMI.MOItem, INMI.Job, INMI.Material, INMI.OrderedUnits, INMI.ConfirmedUnits,
    INMI.RemainUnits
FROM INMO WITH (NOLOCK)
JOIN INMI WITH (NOLOCK)
    ON INMO.INCo = INMI.INCo
    AND INMO.MO = INMI.MO
WHERE INMO.INCo = @INCo
    AND INMI.RemainUnits > 0
ORDER BY INMO.MO, INMI.MOItem
