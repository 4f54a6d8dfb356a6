/*
title: Work order items completed between two dates with labor, stock parts and vendor invoice cost apart
grain: one work order item
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did each finished repair cost in wages, in parts off our shelf and in bills from outside?
  - Items completed in a period with machine, item text, mechanics' cost, stock parts, vendor invoices and total
  - repair cost split
  - for jobs the shop finnished in may, how much was labor vs parts vs dealer invoces
  - Order 5012, hydraulic pump, 22,000 in total. How much of that was our own people?
  - The owner wants to decide whether we keep the second shift or send more to the dealer, and he asked me for every repair that we closed in the first half with the money broken down into what our men cost, what came from the parts room and what was bought outside, next to each other on one line.
  - Wrench money, shelf money and dealer money for everything that left the bay.
  - Repairs finished in 2024, split among mechanics' wages, shelf parts and dealer bills
  - The owner is weighing a second shift against outsourcing; for each repair closed January 1 to December 31 put wages, parts room and outside invoices beside the sum, with unit name.
  - labor/stock/AP split, closed WO lines
  - 'Closed work order items, costliest ahead: completion day, shop, machine description, mechanics'' wages, stock parts, vendor invoices, total'
  - compltd wo items ytd lbr/inv parts/AP cost brkout
  - For each repair that was done, how much went to our own people, to items from our store, and to outside firms?
*/
WITH Cost AS (
    SELECT EMCD.EMCo, EMCD.WorkOrder, EMCD.WOItem,
        SUM(CASE WHEN EMCD.PREmployee IS NOT NULL THEN EMCD.Dollars ELSE 0 END) AS LaborCost,
        SUM(CASE WHEN EMCD.PREmployee IS NULL AND EMCD.INLocation IS NOT NULL THEN EMCD.Dollars ELSE 0 END)
            AS StockPartsCost,
        SUM(CASE WHEN EMCD.APTrans IS NOT NULL THEN EMCD.Dollars ELSE 0 END) AS VendorCost,
        SUM(EMCD.Dollars) AS TotalCost
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.WorkOrder IS NOT NULL
    GROUP BY EMCD.EMCo, EMCD.WorkOrder, EMCD.WOItem
)
SELECT EMWI.DateCompl, EMWI.WorkOrder, EMWI.WOItem, EMWI.Description, EMWH.Shop, EMWI.Equipment,
    EMEM.Description AS EquipmentName, Cost.LaborCost, Cost.StockPartsCost, Cost.VendorCost, Cost.TotalCost
FROM EMWI WITH (NOLOCK)
JOIN EMWH WITH (NOLOCK)
    ON EMWI.EMCo = EMWH.EMCo
    AND EMWI.WorkOrder = EMWH.WorkOrder
JOIN EMEM WITH (NOLOCK)
    ON EMWI.EMCo = EMEM.EMCo
    AND EMWI.Equipment = EMEM.Equipment
JOIN Cost
    ON EMWI.EMCo = Cost.EMCo
    AND EMWI.WorkOrder = Cost.WorkOrder
    AND EMWI.WOItem = Cost.WOItem
WHERE EMWI.EMCo = @EMCo
    AND EMWI.DateCompl BETWEEN @BeginDate AND @EndDate
ORDER BY Cost.TotalCost DESC, EMWI.WorkOrder, EMWI.WOItem
