/*
title: Project material lines against the order items they became
grain: one order item
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Do the amounts the project team entered agree with the purchase order items they turned into?
  - Interfaced project material per order item against current cost of the item, differences
  - pm material vs po
  - Order, vendor, item, project, number of project lines, their amount, current item cost and difference, where the two are not equal.
  - somebody changed the po after it came over from the project side, find em
  - Buyout budget in the project module disagrees with purchasing
  - Compare what the PM sent in May with what is on the books for each supplier item
  - Where does a buyer's commitment line differ from the material budgeted by the job team?
  - The estimator claims his steel package grew by 18,000 after it left his hands; before we argue, which interfaced material amounts were altered afterwards in purchasing, with the supplier's name?
  - mtl interfaced ≠ PO cost
  - supplier name, order and line, description, job it came from, count of takeoff lines behind it, their total, today's order value, variance
  - pm matl lines sent ovr vs po itm cur cost, jst the ones off by smthing
  - The planners typed in one price for lumber and pipe, the actual order shows another; for which purchases is that so?
*/
WITH Lines AS (
    SELECT PMMF.POCo, PMMF.PO, PMMF.POItem, MIN(PMMF.Project) AS Project, COUNT(*) AS Lines, SUM(PMMF.Amount) AS Amount
    FROM PMMF WITH (NOLOCK)
    WHERE PMMF.POCo = @POCo
        AND PMMF.MaterialOption = 'P'
        AND PMMF.InterfaceDate IS NOT NULL
    GROUP BY PMMF.POCo, PMMF.PO, PMMF.POItem
)
SELECT POIT.PO, APVM.Name, POIT.POItem, POIT.Description, Lines.Project, Lines.Lines AS ProjectLines,
    Lines.Amount AS ProjectAmount, POIT.CurCost, POIT.CurCost - Lines.Amount AS Difference
FROM Lines
JOIN POIT WITH (NOLOCK)
    ON Lines.POCo = POIT.POCo
    AND Lines.PO = POIT.PO
    AND Lines.POItem = POIT.POItem
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POIT.CurCost <> Lines.Amount
ORDER BY POIT.PO, POIT.POItem
