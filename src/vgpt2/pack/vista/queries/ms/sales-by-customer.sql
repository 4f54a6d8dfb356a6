/*
title: Material sales by customer between two dates
grain: one customer
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How much material did each customer buy?
  - Ticket sales by customer
  - ms sales by customer
  - Units, material and haul totals of tickets by customer between two sale dates.
  - who bought the most rock
  - Tons and dollars every buyer took from us during June
  - Rebate letters go out by account, so from 01/01 to 06/30 total slips, quantity, goods and freight for each buyer, biggest on top
  - rock dollars per account, May
  - Best account first by name for June, tickets, tons, material dollars, freight dollars
  - MS tix by cust wk of 6/10, units + matl + haul
  - Which customers came for stone last month and for how much money?
*/
SELECT MSTD.Customer, ARCM.Name, SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN MSTD.MatlUnits ELSE 0 END) AS Units,
    SUM(MSTD.MatlTotal) AS MaterialTotal, SUM(MSTD.HaulTotal) AS HaulTotal
FROM MSTD WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.Void = 'N'
GROUP BY MSTD.Customer, ARCM.Name
ORDER BY MaterialTotal DESC, MSTD.Customer
