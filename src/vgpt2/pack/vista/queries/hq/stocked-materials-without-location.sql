/*
title: Stocked materials that no inventory location carries
grain: one material
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Which materials are flagged as stocked although no location of ours carries them?
  - Stock items missing from every inventory location, with category and cost
  - We set up 3/4 crushed rock last week but the yard cannot find it in inventory
  - stock items nowhere
  - parts that say stocked but aint at any yard
  - Material, description, category name, standard unit, cost; active only, absent from locations of the company.
  - Items flagged as kept on hand which no yard or warehouse has been given
  - Annual count is june 29 and crushed rock is on no sheet; find live items company 1 says it keeps on hand while no yard holds them, with class and cost
  - stock items w/ no yard
  - By class name, then item with its name, measure, cost and per what; live ones nobody's warehouse lists
  - stkd = Y matls not set up at any IN loc co 1
  - Some goods are said to be kept in store, yet no store lists them. Which goods?
*/
SELECT HQMT.Material, HQMT.Description, HQMT.Category, HQMC.Description AS CategoryName, HQMT.StdUM, HQMT.Cost,
    HQMT.CostECM
FROM HQCO WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON HQCO.MatlGroup = HQMT.MatlGroup
LEFT JOIN HQMC WITH (NOLOCK)
    ON HQMT.MatlGroup = HQMC.MatlGroup
    AND HQMT.Category = HQMC.Category
WHERE HQCO.HQCo = @HQCo
    AND HQMT.Stocked = 'Y'
    AND HQMT.Active = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM INMT WITH (NOLOCK)
        WHERE INMT.INCo = @HQCo
            AND INMT.MatlGroup = HQMT.MatlGroup
            AND INMT.Material = HQMT.Material
    )
ORDER BY HQMT.Category, HQMT.Material
