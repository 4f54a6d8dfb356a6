/*
title: Parts that the maintenance of a machine takes, with stock at its shop
grain: one part of a maintenance item
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  Equipment: {type: bEquip, example: EX-100}
asks:
  - What parts do I need for the next service of EX-100, and does my shop have them?
  - Standard maintenance parts of one machine with quantity needed and on hand at the shop's stock location
  - pm parts on hand
  - do we got filters for the 500 hr service on that hoe
  - Stage the kit before the mechanic goes out - items per service step with shelf quantity.
  - For one unit, spares its regular services call for, beside availability where its shop draws from.
  - Filters and fluids EX-100's regular services call for, against what our shop shelf holds
  - The mechanic leaves at 5 a.m. for EX-100; which parts does each service item take, how many, and does his shop's storeroom have them?
  - filters for the EX-100 PM, got any
  - One machine's PM steps name with material, count required, shop, warehouse and quantity on hand there
  - pm kit ex-100 qty need vs OH @ shp loc
  - What items do we need for the next care of this digger, and do we have them lying in our store?
*/
SELECT EMSP.StdMaintGroup, EMSP.StdMaintItem, EMSI.Description AS MaintenanceItem, EMSP.Material, EMSP.Description,
    EMSP.UM, EMSP.QtyNeeded, EMSX.Shop, EMSX.InvLoc, INMT.OnHand
FROM EMSP WITH (NOLOCK)
JOIN EMSI WITH (NOLOCK)
    ON EMSP.EMCo = EMSI.EMCo
    AND EMSP.Equipment = EMSI.Equipment
    AND EMSP.StdMaintGroup = EMSI.StdMaintGroup
    AND EMSP.StdMaintItem = EMSI.StdMaintItem
JOIN EMEM WITH (NOLOCK)
    ON EMSP.EMCo = EMEM.EMCo
    AND EMSP.Equipment = EMEM.Equipment
LEFT JOIN EMSX WITH (NOLOCK)
    ON EMEM.ShopGroup = EMSX.ShopGroup
    AND EMEM.Shop = EMSX.Shop
LEFT JOIN INMT WITH (NOLOCK)
    ON EMSX.INCo = INMT.INCo
    AND EMSX.InvLoc = INMT.Loc
    AND EMSP.MatlGroup = INMT.MatlGroup
    AND EMSP.Material = INMT.Material
WHERE EMSP.EMCo = @EMCo
    AND EMSP.Equipment = @Equipment
ORDER BY EMSP.StdMaintGroup, EMSP.StdMaintItem, EMSP.Material
