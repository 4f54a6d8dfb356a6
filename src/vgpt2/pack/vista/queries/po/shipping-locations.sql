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
  - What drop points can a buyer pick from, and which sales tax goes with each?
  - Our tax consultant is checking rates by county, so provide all the delivery places set up for the company with their street, town, zip and the tax attached.
  - drop point master w/ tax
  - code and name of each place, street, city, state, zip, tax group and tax
  - whats our deliv locs set up in po, adr + tax cd, need the tulsa yrd one
  - At which of our own sites may sellers drop goods off, and which sales tax rule belongs to each site?
*/
SELECT POSL.ShipLoc, POSL.Description, POSL.Address, POSL.City, POSL.State, POSL.Zip, POSL.TaxGroup, POSL.TaxCode
FROM POSL WITH (NOLOCK)
WHERE POSL.POCo = @POCo
ORDER BY POSL.ShipLoc
