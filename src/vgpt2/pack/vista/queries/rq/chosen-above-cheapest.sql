/*
title: Quote lines whose unit cost is above the cheapest vendor quote for the line, with the extra cost
grain: one quote line
level: advanced
parameters:
  RQCo: {type: bCompany, example: 1}
asks:
  - Where did we not take the cheapest quote for material and what does that cost us?
  - Quote lines with chosen vendor and unit cost, number of quotes, lowest quote and extra cost over the quantity
  - not the lowest quote
  - Quote, line, description, job, vendor, unit cost, lowest unit cost, quotes received, units, extra cost
  - I know that we sometimes go with Harris because they deliver on Saturdays, that is fine, but for the purchasing committee I have to write down how much more we spent than if we had gone by price alone on each thing we had quoted
  - quots were the vendor we piked isnt the low one
  - Price paid for loyalty when buying for 1004- and others
  - where a pricier supplier won although another bid lower for that same item
  - Our internal auditor samples purchases not awarded to the low bidder; for each quoted item, what would the lowest price have been, and how much did we leave on the table?
  - passed up the low bid
  - show item, site, the supplier we picked by name, how many bids came in, the best one and the difference times quantity, biggest overspend first
  - RFQ lines we awarded over low price, xtra $ by vndr
  - We asked several shops for a price and didn't always take the lowest one. For which items did that happen, and how much more are we paying?
*/
WITH Quotes AS (
    SELECT RQVR.RQCo, RQVR.Quote, RQVR.QuoteLine, RQVR.UM, COUNT(*) AS QuoteCount, MIN(RQVR.UnitCost) AS LowestCost
    FROM RQVR WITH (NOLOCK)
    WHERE RQVR.RQCo = @RQCo
        AND RQVR.UnitCost > 0
    GROUP BY RQVR.RQCo, RQVR.Quote, RQVR.QuoteLine, RQVR.UM
)
SELECT RQQL.Quote, RQQL.QuoteLine, RQQL.Description, RQQL.Job, APVM.Name AS VendorName, RQQL.Units, RQQL.UM,
    RQQL.UnitCost, Quotes.LowestCost, Quotes.QuoteCount, RQQL.Units * (RQQL.UnitCost - Quotes.LowestCost) AS ExtraCost
FROM RQQL WITH (NOLOCK)
JOIN Quotes
    ON RQQL.RQCo = Quotes.RQCo
    AND RQQL.Quote = Quotes.Quote
    AND RQQL.QuoteLine = Quotes.QuoteLine
    AND RQQL.UM = Quotes.UM
LEFT JOIN APVM WITH (NOLOCK)
    ON RQQL.VendorGroup = APVM.VendorGroup
    AND RQQL.Vendor = APVM.Vendor
WHERE RQQL.RQCo = @RQCo
    AND RQQL.ECM = 'E'
    AND RQQL.UnitCost > Quotes.LowestCost
ORDER BY ExtraCost DESC, RQQL.Quote, RQQL.QuoteLine
