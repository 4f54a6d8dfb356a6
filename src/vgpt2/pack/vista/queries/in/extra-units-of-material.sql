/*
title: Extra units of measure of a material at its locations with conversion, price and last cost
grain: one location and unit of measure
level: basic
parameters:
  INCo: {type: bCompany, example: 1}
  Material: {type: bMatl, example: '1'}
asks:
  - In which other units can we issue or sell a material at each location, and how do they convert?
  - Additional units per location with conversion factor, price and last cost of one material
  - units of pipe
  - how many feet is a stik of conduit at the main yard, in the sytem i mean
  - Rebar 5 by the ton converts with 2,000 at the north yard. Is that what we have?
  - The counter man sold wire by the roll and the stock went down by a single foot, so he must have used a unit that is not set up as he believes, and I want to see for the article in question what is defined at which warehouse, with the factor and with the price that goes with it.
  - How is it packed other than in its standard measure?
  - Alternate measures set up for item PIPE-6 at each yard, including factors
  - The counter sold conduit by the bundle and quantity went wrong; for article 2205 show each yard's alternate measures, factor, selling price and what it last cost
  - alt uoms on an item
  - Per yard, each other measure of article 4410, how many base units it is, its price and the most recent cost
  - addl u/m's for matl 3000, conv + prc by loc
  - Can this article be sold by the box or the roll somewhere, and how many pieces is that then?
*/
SELECT INMU.Loc, INMU.UM, INMU.Conversion, INMU.Price, INMU.PriceECM, INMU.LastCost, INMU.LastECM
FROM INMU WITH (NOLOCK)
WHERE INMU.INCo = @INCo
    AND INMU.Material = @Material
ORDER BY INMU.Loc, INMU.UM
