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
*/
SELECT MSTD.Ticket, MSTD.FromLoc, MSTD.Customer, MSTD.Job, MSTD.Material, MSTD.UM, MSTD.MatlUnits, MSTD.MatlTotal,
    MSTD.HaulTotal
FROM MSTD WITH (NOLOCK)
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleDate = @SaleDate
    AND MSTD.Void = 'N'
ORDER BY MSTD.Ticket, MSTD.MSTrans
