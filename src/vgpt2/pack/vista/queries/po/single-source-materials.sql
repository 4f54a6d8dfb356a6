/*
title: Materials ordered between two dates from only one vendor, with the vendor, ordered cost and number of orders
grain: one material
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - For which materials do we depend on a single supplier?
  - Materials with exactly one vendor on orders of the period; material, name, that vendor, number of orders, ordered cost, highest first
  - sole source materials
  - After the fire at the precast yard the owner asked what else would stop us if one company went down, so I need everything we bought in the last year from one place only and how much money that was.
  - matrials with just one suplier in 2024
  - Besides the 310,000 of girders from Tindall, what else comes from one house only?
  - Things nobody but one firm has delivered to us
  - What do we purchase from one house alone, and for how much a year?
  - For the risk section of the lender's questionnaire I must state which products bought in 2024 had no second supplier, naming that supplier and the dollars involved.
  - no second source
  - 'costliest first: product code and name, the only seller''s name, how many times ordered, total, when last ordered'
  - mtls we only evr bought off 1 vndr last yr, name + $$ pls
  - If one of our sellers shut down, which products would we have no other place to get from, judging by last year's purchases?
*/
SELECT POIT.Material, HQMT.Description AS MaterialName, MIN(APVM.Name) AS VendorName,
    COUNT(DISTINCT POHD.PO) AS OrderCount, SUM(POIT.CurCost) AS OrderedCost, MAX(POHD.OrderDate) AS LastOrderDate
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN HQMT WITH (NOLOCK)
    ON POIT.MatlGroup = HQMT.MatlGroup
    AND POIT.Material = HQMT.Material
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
GROUP BY POIT.MatlGroup, POIT.Material, HQMT.Description
HAVING COUNT(DISTINCT POHD.Vendor) = 1
ORDER BY OrderedCost DESC, POIT.Material
