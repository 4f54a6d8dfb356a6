/*
title: Material order items that the stock at the location cannot cover
grain: one material order item
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which open material orders for jobs can we not fill from the yard?
  - Open order items whose remaining units exceed quantity on hand at the location, with job name, required date and shortage
  - short on MOs
  - whats the yard gonna be short for next weeks jobs
  - Call the superintendents whose requested material is not on the shelf, soonest date first.
  - Unfilled internal orders above what lies at the place they are to be taken from.
  - Open yard requests bigger than the quantity lying at the yard
  - Trucks get loaded tomorrow; which project requests exceed what we have at the assigned yard, due when, and by how many are we lacking
  - coming up short on site requests
  - Soonest due first, order, line, project name, yard, item name, units left, there, inbound and lacking
  - MO itms rem > oh at loc, job nm + shrt qty
  - Which building sites asked for more than the warehouse has?
*/
SELECT INMI.ReqDate, INMO.MO, INMI.MOItem, INMI.JCCo, INMI.Job, JCJM.Description AS JobName, INMI.Loc, INMI.Material,
    HQMT.Description AS MaterialName, INMI.RemainUnits, INMI.UM, INMT.OnHand, INMT.OnOrder,
    INMI.RemainUnits - INMT.OnHand AS Short
FROM INMI WITH (NOLOCK)
JOIN INMO WITH (NOLOCK)
    ON INMI.INCo = INMO.INCo
    AND INMI.MO = INMO.MO
JOIN INMT WITH (NOLOCK)
    ON INMI.INCo = INMT.INCo
    AND INMI.Loc = INMT.Loc
    AND INMI.MatlGroup = INMT.MatlGroup
    AND INMI.Material = INMT.Material
JOIN HQMT WITH (NOLOCK)
    ON INMI.MatlGroup = HQMT.MatlGroup
    AND INMI.Material = HQMT.Material
LEFT JOIN JCJM WITH (NOLOCK)
    ON INMI.JCCo = JCJM.JCCo
    AND INMI.Job = JCJM.Job
WHERE INMI.INCo = @INCo
    AND INMO.Status = 0
    AND INMI.UM = HQMT.StdUM
    AND INMI.RemainUnits > INMT.OnHand
ORDER BY INMI.ReqDate, INMO.MO, INMI.MOItem
