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
