/*
title: Material of a project to come from stock against what is available
grain: one material line
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Can inventory cover the material our projects plan to draw from stock?
  - PM material order lines without an order against on hand and allocated
  - Project, location with name, material, description, required date, quantity needed, on hand, allocated and on order.
  - stock vs project need
  - do we got enough pipe in the yard for what the pms want
  - Planned draws from the warehouse that we could not fill
  - Yard manager here. What will the jobs ask me for, and do I have it?
  - Project lines planned out of our yard versus what's on the shelf, spoken for and incoming
  - 'Warehouse manager plans June: show each job''s wanted material that''s not transferred yet, its location by name, quantity needed, when, and on-shelf, reserved, and on-order amounts.'
  - can the yard cover the jobs
  - By yard name and material, what each job wants from stock and when, against shelf count, reserved and incoming
  - mtl from inventory per pm vs on hand/alloc, not intfaced yet
  - Do we own enough of what the building sites plan to take from our own storage?
*/
SELECT PMMF.Project, PMMF.Location, INLM.Description AS LocationName, PMMF.MaterialCode, PMMF.MtlDescription,
    PMMF.ReqDate, PMMF.UM, PMMF.Units, INMT.OnHand, INMT.Alloc, INMT.OnOrder
FROM PMMF WITH (NOLOCK)
JOIN INMT WITH (NOLOCK)
    ON PMMF.INCo = INMT.INCo
    AND PMMF.Location = INMT.Loc
    AND PMMF.MaterialGroup = INMT.MatlGroup
    AND PMMF.MaterialCode = INMT.Material
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
WHERE PMMF.PMCo = @PMCo
    AND PMMF.MaterialOption = 'M'
    AND PMMF.InterfaceDate IS NULL
ORDER BY PMMF.Location, PMMF.MaterialCode, PMMF.ReqDate, PMMF.Project
