/*
title: Voided tickets between two dates
grain: one ticket line
level: basic
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which tickets were voided?
  - Void ticket list with reason
  - void tickets
  - Tickets marked void between two sale dates with location, customer, material and reason code.
  - scale tickets we tossed
  - Cancelled slips of 2024 with pit, buyer or project, product and the reason code
  - Internal audit compares cancelled loads with the gate camera, so from January to June show each, day, slip number, place, buyer or project, quantity and cause
  - killed slips with the cause
  - In date order for 2024, each ticket marked void with plant, account or job, material, quantity and reason code
  - void tix q3 w reasn cd
  - Which delivery slips were declared invalid, and what cause was noted?
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, MSTD.Customer, MSTD.Job, MSTD.Material, MSTD.MatlUnits, MSTD.ReasonCode
FROM MSTD WITH (NOLOCK)
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'Y'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
ORDER BY MSTD.SaleDate, MSTD.Ticket, MSTD.MSTrans
