/*
title: Haul rates charged by haul code with location, material, truck type, zone and minimum amount
grain: one haul rate
level: basic
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - What do we charge for hauling, by code, truck type and zone?
  - Haul code with description, from location, category, material, truck type, unit, zone, rate and minimum
  - haul rate sheet
  - whats it run for a tri axel to zone 4 from the lime pit, per ton and whats the minumum
  - Zone 3, tandem, 6.75 a ton with 90 minimum, does the scale house use that?
  - Two of our dispatchers quote freight by heart and one of them is always a dollar low, so I am going to laminate the official sheet for each window, with everything that decides the price of bringing a load to a customer, sorted in the same way in which we look it up.
  - What comes on the bill for bringing it out to the customer?
  - Delivery prices we bill buyers, by truck kind, zone and pit, with the minimum
  - Dispatchers keep misquoting freight, so print the official prices for each window, code by code, with pit, product, vehicle, unit, zone, price and least charge
  - cartage price list, zones and all
  - A laminated sheet in haul code order, from which pit, which product, tandem or tri-axle, zone, what we charge and the minimum
  - haul rt tbl - tandem vs triaxle, min $
  - If a customer wants the stone brought to him, how much do we add, and what does that depend on?
*/
SELECT MSHR.HaulCode, MSHC.Description, MSHR.LocGroup, MSHR.FromLoc, MSHR.Category, MSHR.Material,
    MSHR.TruckType, MSHR.UM, MSHR.Zone, MSHR.HaulRate, MSHR.MinAmt
FROM MSHR WITH (NOLOCK)
JOIN MSHC WITH (NOLOCK)
    ON MSHR.MSCo = MSHC.MSCo
    AND MSHR.HaulCode = MSHC.HaulCode
WHERE MSHR.MSCo = @MSCo
ORDER BY MSHR.HaulCode, MSHR.FromLoc, MSHR.TruckType, MSHR.Zone
