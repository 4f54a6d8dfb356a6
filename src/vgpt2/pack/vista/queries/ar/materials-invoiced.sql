/*
title: Materials invoiced by customer and location
grain: one customer, material and location
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which materials did we invoice to outside customers, from which yard, and at what average price?
  - Material invoiced by customer, product and location with units and average price
  - How many tons of asphalt went on invoices to Granite Paving between January and June?
  - material on invoices
  - what did each cust buy off the yard n what did they pay per unit
  - Rows by buyer, product, stock location; columns quantity, unit, dollars, dollars per unit.
  - Rock, asphalt and other stock billed to clients, by yard, January to June.
  - 'Pricing meeting for next season: quantity, dollars and average unit price each client was billed for every product, by stocking location'
  - yard sales per client
  - 'Stock sold to customers: customer''s name, product and description, location''s name, unit, quantity, dollars before tax, price each'
  - matl inv'd 2 custs by loc - tons, $, avg $/un ytd
  - What goods did we sell to each client, from which place, and at what price per unit?
*/
SELECT ARTH.Customer, ARCM.Name, ARTL.Material, HQMT.Description, ARTL.INCo, ARTL.Loc, INLM.Description AS Location,
    ARTL.UM, SUM(ARTL.MatlUnits) AS Units, SUM(ARTL.Amount - ARTL.TaxAmount) AS Amount,
    SUM(ARTL.Amount - ARTL.TaxAmount) / NULLIF(SUM(ARTL.MatlUnits), 0) AS AveragePrice
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
JOIN HQMT WITH (NOLOCK)
    ON ARTL.MatlGroup = HQMT.MatlGroup
    AND ARTL.Material = HQMT.Material
LEFT JOIN INLM WITH (NOLOCK)
    ON ARTL.INCo = INLM.INCo
    AND ARTL.Loc = INLM.Loc
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTL.LineType = 'M'
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY ARTH.Customer, ARCM.Name, ARTL.Material, HQMT.Description, ARTL.INCo, ARTL.Loc, INLM.Description, ARTL.UM
ORDER BY ARTH.Customer, ARTL.Material, ARTL.Loc
