/*
title: Parts listed on equipment work orders created between two dates against the units posted to the same item, where they differ
grain: one part of a work order item
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-04-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - On which repair orders did we use more or less of a part than was listed?
  - Work order, item, machine, part, quantity needed, units posted as cost, difference and dollars, only where the quantities differ
  - listed vs used parts
  - mechanics in Pasco take filters an never write them on the order, 5102 for one, or is it the other way arround
  - Order 5088 lists six hydraulic hoses and I count four in cost.
  - The parts man says that his shelves lose two thousand dollars of stuff a month and I say that nobody loses anything, it is only not booked, so let us compare for the orders of the second quarter what each repair was meant to take with what was really posted to that same line of the order, and look at those which are not equal.
  - What the wrench needed according to plan and what it got according to the books.
  - Second quarter repairs where planned spares and booked spares don't have the same quantity
  - The parts man reports 2,000 a month in shrinkage; for repair orders opened April 1 to June 30, compare planned quantity with what was charged to that line, mismatches only, unit by name.
  - WO pick list off from usage
  - Work order item by name, machine description, material with its name, quantity on the parts list against quantity posted, difference, value
  - wo parts reqd <> issued, WOs opnd Q2
  - For each repair someone wrote down which spare parts it would take; where were more or fewer really used?
*/
WITH Posted AS (
    SELECT EMCD.EMCo, EMCD.WorkOrder, EMCD.WOItem, EMCD.MatlGroup, EMCD.Material, EMCD.UM, SUM(EMCD.Units) AS Units,
        SUM(EMCD.Dollars) AS Dollars
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.WorkOrder IS NOT NULL
        AND EMCD.Material IS NOT NULL
    GROUP BY EMCD.EMCo, EMCD.WorkOrder, EMCD.WOItem, EMCD.MatlGroup, EMCD.Material, EMCD.UM
),
Listed AS (
    SELECT EMWP.EMCo, EMWP.WorkOrder, EMWP.WOItem, EMWP.MatlGroup, EMWP.Material, EMWP.UM,
        MAX(EMWP.Description) AS Description, SUM(EMWP.QtyNeeded) AS QtyNeeded
    FROM EMWP WITH (NOLOCK)
    WHERE EMWP.EMCo = @EMCo
    GROUP BY EMWP.EMCo, EMWP.WorkOrder, EMWP.WOItem, EMWP.MatlGroup, EMWP.Material, EMWP.UM
)
SELECT EMWH.WorkOrder, EMWH.DateCreated, EMWH.Equipment, EMEM.Description AS EquipmentName, Listed.WOItem,
    EMWI.Description AS ItemDescription, Listed.Material, Listed.Description, Listed.UM, Listed.QtyNeeded,
    ISNULL(Posted.Units, 0) AS UnitsPosted, ISNULL(Posted.Units, 0) - Listed.QtyNeeded AS Difference, Posted.Dollars
FROM Listed
JOIN EMWH WITH (NOLOCK)
    ON Listed.EMCo = EMWH.EMCo
    AND Listed.WorkOrder = EMWH.WorkOrder
JOIN EMWI WITH (NOLOCK)
    ON Listed.EMCo = EMWI.EMCo
    AND Listed.WorkOrder = EMWI.WorkOrder
    AND Listed.WOItem = EMWI.WOItem
JOIN EMEM WITH (NOLOCK)
    ON EMWH.EMCo = EMEM.EMCo
    AND EMWH.Equipment = EMEM.Equipment
LEFT JOIN Posted
    ON Listed.EMCo = Posted.EMCo
    AND Listed.WorkOrder = Posted.WorkOrder
    AND Listed.WOItem = Posted.WOItem
    AND Listed.MatlGroup = Posted.MatlGroup
    AND Listed.Material = Posted.Material
    AND Listed.UM = Posted.UM
WHERE EMWH.DateCreated BETWEEN @BeginDate AND @EndDate
    AND ISNULL(Posted.Units, 0) <> Listed.QtyNeeded
ORDER BY EMWH.WorkOrder, Listed.WOItem, Listed.Material
