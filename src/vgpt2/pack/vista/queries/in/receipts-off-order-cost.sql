/*
title: Stock purchases at a unit cost other than the purchase order's
grain: one stock purchase
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which stock purchases came in at a price that differs from the order?
  - Inventory purchase entries whose unit cost differs from the order item, with vendor, PO, both costs and units
  - cost off po
  - vendors slippin in price hikes on yard stock
  - Purchasing wants every delivery to the warehouses in 2024 that was booked above or below what was agreed.
  - Agreed versus booked price per delivery, same measure.
  - Inventory buys booked above or below the price agreed on the PO
  - Purchasing will confront suppliers who raise prices quietly; from January on, which yard deliveries were booked at another unit price than ordered, supplier, item, both prices
  - didn't honor the po price
  - By supplier name then day, yard, item name, PO and line, agreed price, booked price, units and dollars
  - inv purch unit cst <> po unit cst, same um, vndr nm
  - Did goods arrive at a price other than the one we had ordered them for?
*/
SELECT INDT.ActDate, INDT.Loc, INDT.Material, HQMT.Description, APVM.Name AS VendorName, INDT.APPOCo, INDT.PO,
    INDT.POItem, POIT.CurUnitCost AS OrderCost, POIT.CurECM, INDT.PostedUnitCost, INDT.PostECM, INDT.PostedUM,
    INDT.PostedUnits, INDT.PostedTotalCost
FROM INDT WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON INDT.APPOCo = POIT.POCo
    AND INDT.PO = POIT.PO
    AND INDT.POItem = POIT.POItem
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
JOIN APVM WITH (NOLOCK)
    ON INDT.VendorGroup = APVM.VendorGroup
    AND INDT.Vendor = APVM.Vendor
WHERE INDT.INCo = @INCo
    AND INDT.TransType = 'Purch'
    AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
    AND INDT.PostedUM = POIT.UM
    AND INDT.PostedUnitCost <> POIT.CurUnitCost
ORDER BY APVM.Name, INDT.ActDate, INDT.Mth, INDT.INTrans
