/*
title: Purchase order amount by vendor between two dates
grain: one vendor
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much did we order from each vendor?
  - Purchase order value by vendor
  - po spend by vendor
  - Number of orders and current cost by vendor between two order dates.
  - who do we buy the most from
  - Rank our suppliers by the dollar value of purchases placed with them in 2024.
  - I negotiate rebates with the big houses next week, so I want each supplier's name, how many purchases we placed from January to December, and what they add up to.
  - biggest suppliers by PO $
  - supplier number and name, count of orders, their total value, largest on top
  - po $ per vndr 1/1 - 12/31, whos top 10
  - Which businesses got the most purchase money from us this year, and how many times did we order there?
*/
SELECT POHD.Vendor, APVM.Name, COUNT(DISTINCT POHD.PO) AS Orders, SUM(POIT.CurCost) AS OrderedCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
GROUP BY POHD.Vendor, APVM.Name
ORDER BY OrderedCost DESC, POHD.Vendor
