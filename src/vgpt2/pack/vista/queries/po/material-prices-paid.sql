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
  - Past buys of PIPE-6 with supplier and rate, latest first
  - 'Quoting a culvert today, I need what we''ve given for 24-inch pipe before: each order''s date, supplier''s name, quantity and rate.'
  - what'd we pay last time, PIPE-6
  - 'Newest first, past buys of one material: order, supplier''s name, measure, quantity, rate'
  - 'prev buys of rebar #4, who + unit $'
  - How much did this material cost us on earlier purchases, and who sold it?
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
