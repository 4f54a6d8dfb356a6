/*
title: Shipping locations of purchase orders with address and tax code
grain: one shipping location
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - To which addresses can an order be shipped?
  - Shipping location, description, address, city, state, zip and tax code
  - ship to list
  - wats the ship to code for the shop on mill rd, vendor needs the adress
  - Tax code of the ship-to called WEST, it should have changed on July 1.
  - Suppliers keep delivering tires to the head office because whoever writes the order takes the first entry of the list, so let me see which entries there are and what tax hangs on each of them, then I can throw out the ones that only cause trouble.
  - Where may goods be sent, and how are they taxed there?
*/
SELECT POSL.ShipLoc, POSL.Description, POSL.Address, POSL.City, POSL.State, POSL.Zip, POSL.TaxGroup, POSL.TaxCode
FROM POSL WITH (NOLOCK)
WHERE POSL.POCo = @POCo
ORDER BY POSL.ShipLoc
