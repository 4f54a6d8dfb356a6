/*
title: Orders and value by person who ordered
grain: one buyer
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How much did each buyer order?
  - Purchase order value by who ordered
  - pos by buyer
  - Number and current cost of orders between two dates by the person who placed them.
  - whos ordering all this stuff
  - June purchases by whoever placed them, count and dollars
  - 'Card and order limits get reviewed in July: rank people by how many orders they wrote from January to June and what those total.'
  - buying totals per person
  - 'Largest first: who placed them, number of orders, dollars'
  - '$ + # POs by buyr Q2'
  - Which employees place the most purchases, and for how much?
*/
SELECT POHD.OrderedBy, COUNT(DISTINCT POHD.PO) AS Orders, SUM(POIT.CurCost) AS CurrentCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
GROUP BY POHD.OrderedBy
ORDER BY CurrentCost DESC, POHD.OrderedBy
