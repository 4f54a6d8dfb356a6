/*
title: Prices paid for a material on purchase orders
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  Material: {type: bMatl, example: PIPE-6}
asks:
  - What have we paid for this material before?
  - Purchase price history of a material
  - price history
  - Order items of one material with vendor, date, units and unit cost.
  - last price on 6 inch pipe
*/
SELECT POHD.OrderDate, POHD.PO, APVM.Name, POIT.UM, POIT.CurUnits, POIT.CurUnitCost, POIT.CurECM
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POIT.POCo = @POCo
    AND POIT.Material = @Material
ORDER BY POHD.OrderDate DESC, POHD.PO
