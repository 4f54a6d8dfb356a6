/*
title: Stock purchases by vendor between two months
grain: one vendor
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - From whom do we buy our stock?
  - Inventory purchases by vendor
  - stock purchases
  - Number and cost of purchase entries to stock by vendor between two months.
  - who are we buyin our material from
  - Dollars of inventory bought from each supplier during 2024
  - Rebate talks with suppliers begin in January; what did we buy for the shelves from each of them from January to December, how many times, biggest on top
  - top suppliers for the yard
  - Supplier number and name, how many buys, and total dollars, largest first, April to June
  - inv purch $ by vndr ytd w name
  - From which companies do we get the goods in our warehouse, and how much did we pay each?
*/
SELECT INDT.Vendor, APVM.Name, COUNT(*) AS Entries, SUM(INDT.StkTotalCost) AS PurchaseCost
FROM INDT WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON INDT.VendorGroup = APVM.VendorGroup
    AND INDT.Vendor = APVM.Vendor
WHERE INDT.INCo = @INCo
    AND INDT.TransType = 'Purch'
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INDT.Vendor, APVM.Name
ORDER BY PurchaseCost DESC, INDT.Vendor
