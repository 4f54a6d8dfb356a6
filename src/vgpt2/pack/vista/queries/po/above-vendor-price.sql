/*
title: Order items bought above the vendor's own price
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Where did we order at a higher unit cost than the price list of that same vendor?
  - Order items above the agreed vendor price in the same unit
  - paid over list
  - Items ordered between two dates whose current unit cost exceeds the vendor's listed unit cost for the material and unit; order, date, vendor, material, both prices, units, extra cost per unit.
  - supplier is charging more then the quote sheet, prove it
  - Price agreement compliance for 2024 purchases
  - Recoverable overcharges against negotiated rates
  - Lines in 2024 where a supplier charged us beyond his own price sheet
  - Purchasing renegotiates with Ferguson in December; show whatever we ordered this year at more than the rate that same supplier had on file, with both rates and quantity.
  - charged more than their own sheet
  - 'Largest gap first: order and date, supplier''s name, material, quantity, what we agreed to beside his listed rate'
  - po unit $ > vendr's price file YTD
  - Sellers told us fixed prices; on what purchases did we agree to pay them more than that?
*/
SELECT POHD.PO, POHD.OrderDate, APVM.Name, POIT.POItem, POIT.Material, POIT.UM, POIT.CurUnits, POIT.CurUnitCost,
    POVM.UnitCost AS ListUnitCost, POIT.CurUnitCost - POVM.UnitCost AS AboveList
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN POVM WITH (NOLOCK)
    ON POHD.VendorGroup = POVM.VendorGroup
    AND POHD.Vendor = POVM.Vendor
    AND POIT.MatlGroup = POVM.MatlGroup
    AND POIT.Material = POVM.Material
    AND POIT.UM = POVM.UM
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POIT.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    AND POIT.CurECM = POVM.CostECM
    AND POIT.CurUnitCost > POVM.UnitCost
ORDER BY AboveList DESC, POHD.PO, POIT.POItem
