/*
title: Items of open purchase orders whose tax code is not the tax code of the order's shipping location
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Where does the tax on an order line not fit the place it is shipped to?
  - Open order items with shipping location, the location's tax code, the item's tax code, vendor and current cost where the two codes differ or one is missing
  - wrong ship-to tax
  - The state auditor told us last time that the rate has to follow the delivery point, so before the next vendor bills are matched I want every line still open where the code on the line is another one than the code set on the place where the truck will unload.
  - ship loc tax cod dont match the po line, 150377 for one
  - The YARD2 location is at TXHAR, who ordered to it under another code this spring, was it 150214?
  - Delivery points and rates that contradict each other
  - Which live purchase lines are taxed differently from their drop-off place?
  - We got hit by the Comptroller over deliveries to the Katy yard, so before more bills arrive, compare the tax on each live line with that of the delivery site, mismatches only, supplier named.
  - yard rate vs PO rate mismatch
  - order, day, supplier, drop point with name and its tax, line with text and its own tax, value, tax amount
  - shipto tx code vs itm tx code dif on opn pos, incl blanks
  - Goods go to a certain yard with a certain sales tax, but the purchase says another; where do these two not agree?
*/
SELECT POHD.PO, POHD.OrderDate, APVM.Name AS VendorName, POHD.ShipLoc, POSL.Description AS ShipLocName,
    POSL.TaxCode AS ShipLocTaxCode, POIT.POItem, POIT.Description, POIT.TaxCode AS ItemTaxCode, POIT.CurCost,
    POIT.CurTax
FROM POHD WITH (NOLOCK)
JOIN POSL WITH (NOLOCK)
    ON POHD.POCo = POSL.POCo
    AND POHD.ShipLoc = POSL.ShipLoc
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND ISNULL(POSL.TaxCode, '') <> ISNULL(POIT.TaxCode, '')
ORDER BY POHD.PO, POIT.POItem
