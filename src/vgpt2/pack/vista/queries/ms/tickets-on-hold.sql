/*
title: Tickets on hold
grain: one ticket line
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which tickets are on hold?
  - Held tickets by customer
  - held tickets
  - Tickets on hold that are not void, with customer name, sale date and totals.
  - tickets we're sittin on
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, MSTD.Customer, ARCM.Name, MSTD.Material, MSTD.MatlUnits,
    MSTD.MatlTotal, MSTD.HaulTotal
FROM MSTD WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Hold = 'Y'
    AND MSTD.Void = 'N'
ORDER BY MSTD.SaleDate, MSTD.Ticket, MSTD.MSTrans
