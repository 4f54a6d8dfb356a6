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
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, MSTD.Customer, MSTD.Job, MSTD.Material, MSTD.MatlUnits, MSTD.ReasonCode
FROM MSTD WITH (NOLOCK)
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'Y'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
ORDER BY MSTD.SaleDate, MSTD.Ticket, MSTD.MSTrans
