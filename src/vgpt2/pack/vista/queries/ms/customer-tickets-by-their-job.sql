/*
title: Tickets of a customer by customer's job and purchase order
grain: one customer job, purchase order, location and material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  CustGroup: {type: bGroup, example: 1}
  Customer: {type: bCustomer, example: 1001}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did customer 1001 take on each of his own jobs and POs this year?
  - Sales to one customer by customer job, customer PO, location and material with loads, units, material, haul and tax
  - cust tickets by PO
  - acme wants totals per po number before theyll pay
  - The buyer at a contractor asks how much rock went against his order; give tons and dollars for each of his references.
  - One account's purchases from our pits, split the way they track it.
  - Loads that account 1001 hauled in 2024, grouped by his own project and order reference
  - The buyer refuses our statement until totals match his order numbers, so for account 1042 give by his project, his PO, our pit and product the tons, dollars, trucking and tax
  - loads per buyer's own PO
  - For account 1001 sorted by his own job then PO, plant and product in words, loads, tons, material, freight, tax
  - tix for cust 2210 by cust job/cust PO YTD
  - This customer tracks his purchases under his own numbers; how much did he take from us under each?
*/
SELECT ARCM.Name, MSTD.CustJob, MSTD.CustPO, MSTD.FromLoc, INLM.Description AS LocationName, MSTD.Material,
    HQMT.Description AS MaterialName, MSTD.UM, COUNT(*) AS Tickets, SUM(MSTD.MatlUnits) AS Units,
    SUM(MSTD.MatlTotal) AS MaterialTotal, SUM(MSTD.HaulTotal) AS HaulTotal, SUM(MSTD.TaxTotal) AS TaxTotal
FROM MSTD WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.Void = 'N'
    AND MSTD.CustGroup = @CustGroup
    AND MSTD.Customer = @Customer
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY ARCM.Name, MSTD.CustJob, MSTD.CustPO, MSTD.FromLoc, INLM.Description, MSTD.Material, HQMT.Description, MSTD.UM
ORDER BY MSTD.CustJob, MSTD.CustPO, MSTD.FromLoc, MSTD.Material
