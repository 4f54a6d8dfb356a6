/*
title: Fuel cost that came from vendors between two months by vendor with units, average price, machines and share of the total
grain: one vendor
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - From whom do we buy fuel outside our own tanks, and at what average price?
  - Vendor, name, number of machines fueled, units, dollars, average price and percent of all outside fuel between two months
  - outside fuel by vendor
  - how much r we leaving at Petro Junction vs the cardlock, avrage per gallon
  - January to June 2024 - did Coulee Oil charge more than 4.10 a gallon?
  - The cardlock people offer us a quarter off per gallon if we give them seventy percent of what we burn outside of our own tanks, which sounds fine, except that no one can tell me what we burn outside and with whom, so break down by supplier what was charged to the fuel code of the fleet in the first half, with gallons, price and portion.
  - Who fills up our trucks on the road and how dear?
  - Diesel and gas purchased outside, January to June, divided among suppliers with the mean price
  - 'Negotiating a bulk discount on Thursday, purchasing wants outside fueling for January through June 2024: supplier by name, gallons, dollars, mean pump price, share, and how many rigs filled there.'
  - pump prices by supplier
  - Oil company or station on the left, rigs filled, gallons, spend, cost a gallon, slice of all off-site fueling; priciest account on top
  - offsite fuel per vndr h1 - gal, avg $, pct
  - From which filling stations or oil companies did we get fuel, and who's the dearest?
*/
SELECT EMCD.APVendor, APVM.Name, COUNT(DISTINCT EMCD.Equipment) AS Machines, SUM(EMCD.Units) AS Units,
    SUM(EMCD.Dollars) AS Dollars, SUM(EMCD.Dollars) / NULLIF(SUM(EMCD.Units), 0) AS AveragePrice,
    100.0 * SUM(EMCD.Dollars) / NULLIF(SUM(SUM(EMCD.Dollars)) OVER (), 0) AS PercentOfTotal
FROM EMCD WITH (NOLOCK)
JOIN EMCO WITH (NOLOCK)
    ON EMCD.EMCo = EMCO.EMCo
    AND EMCD.EMGroup = EMCO.EMGroup
    AND EMCD.CostCode = EMCO.FuelCostCode
JOIN APVM WITH (NOLOCK)
    ON EMCD.VendorGrp = APVM.VendorGroup
    AND EMCD.APVendor = APVM.Vendor
WHERE EMCD.EMCo = @EMCo
    AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY EMCD.APVendor, APVM.Name
ORDER BY Dollars DESC, EMCD.APVendor
