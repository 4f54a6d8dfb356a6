/*
title: Quoted material not yet sold, by customer and location
grain: one customer, location and material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How much tonnage have we quoted to customers that they have not picked up?
  - Unsold units and value of active customer quotes by customer name, location and material
  - quote backlog
  - whats still out there on quotes for the big paving guys
  - Plan plant output from open quotes, valid on June 30, with customer, pit and product.
  - Outstanding commitments to buyers from offers still in force.
  - Tonnage promised buyers on valid offers that nobody has fetched, per pit and product
  - Plant superintendent plans summer output, so as of 06/30/2024 show by buyer what's still to be drawn on live offers, pit, product, tons and worth
  - unfetched offers, big pavers
  - Highest worth first by account's name, plant and product in words, promised on valid offers, taken so far, left, its dollars
  - cust qts actv n not xpird - unsold units + $
  - How much stone might customers yet buy from us under the prices we offered them?
*/
SELECT MSQH.Customer, ARCM.Name, MSQD.FromLoc, INLM.Description AS LocationName, MSQD.Material,
    HQMT.Description AS MaterialName, MSQD.UM, COUNT(DISTINCT MSQH.Quote) AS Quotes,
    SUM(MSQD.QuoteUnits) AS QuotedUnits, SUM(MSQD.SoldUnits) AS SoldUnits,
    SUM(MSQD.QuoteUnits - MSQD.SoldUnits) AS UnsoldUnits,
    SUM((MSQD.QuoteUnits - MSQD.SoldUnits) * MSQD.UnitPrice
        / CASE MSQD.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS UnsoldValue
FROM MSQH WITH (NOLOCK)
JOIN MSQD WITH (NOLOCK)
    ON MSQH.MSCo = MSQD.MSCo
    AND MSQH.Quote = MSQD.Quote
JOIN ARCM WITH (NOLOCK)
    ON MSQH.CustGroup = ARCM.CustGroup
    AND MSQH.Customer = ARCM.Customer
JOIN INLM WITH (NOLOCK)
    ON MSQD.MSCo = INLM.INCo
    AND MSQD.FromLoc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON MSQD.MatlGroup = HQMT.MatlGroup
    AND MSQD.Material = HQMT.Material
WHERE MSQH.MSCo = @MSCo
    AND MSQH.QuoteType = 'C'
    AND MSQH.Active = 'Y'
    AND MSQH.ExpDate >= @AsOf
    AND MSQD.QuoteUnits > MSQD.SoldUnits
GROUP BY MSQH.Customer, ARCM.Name, MSQD.FromLoc, INLM.Description, MSQD.Material, HQMT.Description, MSQD.UM
ORDER BY UnsoldValue DESC, MSQH.Customer, MSQD.FromLoc, MSQD.Material
