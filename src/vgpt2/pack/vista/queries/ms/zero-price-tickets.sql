/*
title: Customer tickets with a unit price of zero, with who entered them
grain: one ticket
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which tickets went out to customers at no price, and who keyed them in?
  - Zero priced customer tickets with material, units, material cost, invoice number and name of the person who made the batch
  - free material tickets
  - somebody gave Granite Rock 40 loads of base for 0 dollars, was that a mistake or on purpose
  - "Internal control over prices: sales without a price in June, the cost we bore and the clerk."
  - Tons that left the pit for nothing.
  - Show sale date, ticket, customer name, material, units, cost, billed on which invoice, entered by.
  - June loads that buyers got for nothing, with the clerk who keyed each
  - Control over pricing failed when Granite got forty free loads, so for 06/01 to 06/30 find buyers' slips without a price, what the stone cost us, bill, and full name behind it
  - freebies at the scale
  - Costliest first for June, account's name, ticket, product in words, tons at no price, what they cost us, full name of who keyed it
  - cust tix unit px 0 wk 6/3, who enterd
  - Did we give material to customers without charging anything, and which employee wrote the slip?
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, MSTD.Customer, ARCM.Name AS CustomerName, MSTD.Material,
    HQMT.Description AS MaterialName, MSTD.MatlUnits, MSTD.UM, MSTD.MatlCost, MSTD.MSInv, HQBC.CreatedBy, DDUP.FullName
FROM MSTD WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
LEFT JOIN HQBC WITH (NOLOCK)
    ON MSTD.MSCo = HQBC.Co
    AND MSTD.Mth = HQBC.Mth
    AND MSTD.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.UnitPrice = 0
    AND MSTD.MatlUnits <> 0
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.Void = 'N'
ORDER BY MSTD.MatlCost DESC, MSTD.SaleDate, MSTD.Ticket
