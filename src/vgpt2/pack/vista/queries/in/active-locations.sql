/*
title: Active stock locations with group, shipping address and price template
grain: one location
level: basic
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which warehouses, pits and plants are active, and where are they?
  - Active locations with description, location group, ship-to address, city, state and price template
  - active locations
  - wich yard is loc 40 agian and whats the adress
  - Does anything in Fort Collins still run, or was location 55 closed for good in May?
  - The new carrier wants all the places where he may have to pick up or drop off for us, with a proper street and town, because last week he drove to the old quarry and stood before a locked gate; leave out whatever we have shut down.
  - Every place where our goods may lie these days.
  - Yards and plants in use, their street addresses, and how they're grouped
  - The insurance broker renews property coverage in April and wants each warehouse we still use, where it is, without the ones shut down
  - yards we still run
  - Grouped, each warehouse number and name with street, town, state, zip and which price scheme applies
  - actv locs w addr n loc grp n prc tmplt
  - At what places does the company keep goods at present, with address?
*/
SELECT INLM.Loc, INLM.Description, INLM.LocGroup, INLM.ShipAddress, INLM.ShipCity, INLM.ShipState, INLM.ShipZip,
    INLM.PriceTemplate
FROM INLM WITH (NOLOCK)
WHERE INLM.INCo = @INCo
    AND INLM.Active = 'Y'
ORDER BY INLM.LocGroup, INLM.Loc
