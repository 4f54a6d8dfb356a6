/*
title: Orders with original and current cost and growth
grain: one purchase order
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which orders grew after they were placed?
  - Original against current order cost
  - po growth
  - Open orders whose current cost is above the original cost, with growth.
  - which pos crept up
  - Live POs worth more now than when placed, and by how much
  - Bid-day savings evaporate; for the ops review rank running orders by how many dollars they rose since first written.
  - POs that ballooned
  - 'Largest rise leading: running order and wording, supplier number, value when placed, value at present'
  - opn POs curr > orig $, creep
  - Which running purchases got more expensive after we placed them?
*/
SELECT POHD.PO, POHD.Description, POHD.Vendor, SUM(POIT.OrigCost) AS OriginalCost, SUM(POIT.CurCost) AS CurrentCost,
    SUM(POIT.CurCost) - SUM(POIT.OrigCost) AS Growth
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
GROUP BY POHD.PO, POHD.Description, POHD.Vendor
HAVING SUM(POIT.CurCost) > SUM(POIT.OrigCost)
ORDER BY Growth DESC, POHD.PO
