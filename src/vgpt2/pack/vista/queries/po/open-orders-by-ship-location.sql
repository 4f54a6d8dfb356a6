/*
title: Open orders by shipping location with what is still to arrive
grain: one shipping location and order
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - What is still on its way to each delivery address, and from which vendor?
  - Open purchase orders by ship-to location with expected date and remaining cost
  - inbound by dock
  - Shipping location, its name and city, order, vendor, expected date, number of items, remaining units' cost, open orders with a ship-to code.
  - whats comin to the north yard this week
  - Receiving clerk's inbound sheet
  - Plan forklift time by drop point; who is sending us stuff and where?
  - Live POs grouped by delivery yard with arrival date and balance
  - Yard hands get shifts on Fridays; tell per delivery point which orders are inbound, from whom, expected when, and how much is left.
  - headed where, on open POs
  - Under each delivery point's name and town, inbound orders by arrival day with supplier's name and dollars left
  - opn POs by shp-to loc + exp dt
  - To which of our places will sellers bring goods, when, and how much is it worth?
*/
SELECT POHD.ShipLoc, POSL.Description AS LocationName, POSL.City, POHD.ExpDate, POHD.PO, APVM.Name,
    COUNT(*) AS Items, SUM(POIT.RemCost) AS RemCost
FROM POHD WITH (NOLOCK)
JOIN POSL WITH (NOLOCK)
    ON POHD.POCo = POSL.POCo
    AND POHD.ShipLoc = POSL.ShipLoc
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
GROUP BY POHD.ShipLoc, POSL.Description, POSL.City, POHD.ExpDate, POHD.PO, APVM.Name
ORDER BY POHD.ShipLoc, POHD.ExpDate, POHD.PO
