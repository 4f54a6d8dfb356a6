/*
title: Tickets of a day
grain: one ticket line
level: basic
parameters:
  MSCo: {type: bCompany, example: 1}
  SaleDate: {type: bDate, example: 2024-06-15}
asks:
  - Which tickets were sold today?
  - Ticket list of a day
  - tickets
  - Tickets of one sale date with location, material, units and totals.
  - loads out the gate today
  - Each load that left on June 15, to whom, what and how much
  - A neighbor complains about trucks on 06/14, so lay out all slips from that day in number order, pit, buyer or project, product, quantity, goods and freight
  - everything over the scale yesterday
  - In number order for June 15, plant, customer or job, product, unit, tons, material and freight dollars of each valid ticket
  - MS tix 3/22 all locs no voids
  - What did we sell and haul away from our pits on that date, load by load?
*/
SELECT MSTD.Ticket, MSTD.FromLoc, MSTD.Customer, MSTD.Job, MSTD.Material, MSTD.UM, MSTD.MatlUnits, MSTD.MatlTotal,
    MSTD.HaulTotal
FROM MSTD WITH (NOLOCK)
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleDate = @SaleDate
    AND MSTD.Void = 'N'
ORDER BY MSTD.Ticket, MSTD.MSTrans
