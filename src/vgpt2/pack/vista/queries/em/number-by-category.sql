/*
title: Number of active, down and inactive machines by equipment category with purchase price
grain: one equipment category
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - How many trucks do we own, and how many excavators and loaders?
  - Count of equipment by category and status with total purchase price
  - how many trucks
  - count of machnes per catagory, up n down
  - The insurance renewal sheet starts with a simple table of the fleet, so many pickups, so many dozers, so many trailers, how many of them in service, and what we paid for the lot
  - Inventory of the iron by kind
  - Is it 84 pickups now, and how many are broken?
  - 'Tally of the fleet per class: in use, broken down, laid up, with what was paid'
  - 'The renewal sheet asks for a simple count: per class by name how many units, how many running, how many down, how many inactive, and total purchase price.'
  - head count of the iron
  - 'Equipment category by name with machine counts: total, active, down, inactive, plus what they were bought for'
  - eq cnt by cat A/D/I + $
  - How many trucks, diggers and so on do we have, and how many of each can be used?
*/
SELECT EMEM.Category, EMCM.Description, COUNT(*) AS Machines,
    SUM(CASE WHEN EMEM.Status = 'A' THEN 1 ELSE 0 END) AS Active,
    SUM(CASE WHEN EMEM.Status = 'D' THEN 1 ELSE 0 END) AS Down,
    SUM(CASE WHEN EMEM.Status = 'I' THEN 1 ELSE 0 END) AS Inactive, SUM(EMEM.PurchasePrice) AS PurchasePrice
FROM EMEM WITH (NOLOCK)
JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Type = 'E'
GROUP BY EMEM.Category, EMCM.Description
ORDER BY Machines DESC, EMEM.Category
