/*
title: Sales to customers from stock below cost
grain: one sale from stock
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which customer sales from stock this half year did not even bring back their cost?
  - "Stock sales to customers with price below cost: date, location, customer, material, units, price, cost and loss"
  - sold at a loss
  - we let Intermountain have the rebar for less then we paid, how often does that happen
  - "Pricing review, January to June: every transaction with a negative margin, worst first."
  - Deals where we paid the buyer to take it.
  - Negative margin listing with customer name and plant name.
  - Customer deals off the shelf that lost money, January to June
  - The owner heard we sold rebar to Intermountain for less than we paid; show every such deal since January, customer, item, price, what it cost us, biggest loss first
  - counter deals that lost money
  - Month and day, yard name, customer name, item name, units, price, what we paid, and the loss
  - ar sls off inv w neg margin q1, cust nm
  - Did we ever hand goods to a customer for less money than they had cost us?
*/
SELECT INDT.Mth, INDT.ActDate, INDT.Loc, INLM.Description AS LocationName, INDT.Customer, ARCM.Name AS CustomerName,
    INDT.Material, HQMT.Description AS MaterialName, -INDT.StkUnits AS Units, INDT.StkUM, -INDT.TotalPrice AS Price,
    -INDT.StkTotalCost AS Cost, INDT.TotalPrice - INDT.StkTotalCost AS Loss
FROM INDT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INDT.INCo = INLM.INCo
    AND INDT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
JOIN ARCM WITH (NOLOCK)
    ON INDT.CustGroup = ARCM.CustGroup
    AND INDT.Customer = ARCM.Customer
WHERE INDT.INCo = @INCo
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
    AND INDT.TransType = 'AR Sale'
    AND INDT.TotalPrice > INDT.StkTotalCost
ORDER BY Loss DESC, INDT.Mth, INDT.INTrans
