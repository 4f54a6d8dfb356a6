/*
title: Quotes of vendors by quote line, the cheapest first
grain: one vendor's price for a quote line
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
  Quote: {type: int, example: 1001}
asks:
  - Which vendor quoted the best price for each line?
  - Vendor quotes compared by line
  - quote comparison
  - Prices that vendors quoted for each line of a quote, ranked by unit cost.
  - who is cheapest on this rfq
  - side by side bids for RFQ 1001, low price leading on every item
  - Procurement policy wants a bid tab in the file before award, so for inquiry 214 rank each supplier's unit price within every item and put the names on it.
  - bid tab, low to high
  - within each item the supplier by name, the unit price, whether it is per each, hundred or thousand, and first, second or third place
  - vndr pricing on rfq 1001, rank ea line
  - Several shops gave us prices for the same shopping list. Who asks how much for which thing, starting with the least expensive?
*/
SELECT RQVR.QuoteLine, RQVR.Vendor, APVM.Name, RQVR.UnitCost, RQVR.UM, RQVR.ECM,
    RANK() OVER (PARTITION BY RQVR.QuoteLine ORDER BY RQVR.UnitCost) AS PriceRank
FROM RQVR WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON RQVR.Vendor_Group = APVM.VendorGroup
    AND RQVR.Vendor = APVM.Vendor
WHERE RQVR.RQCo = @RQCo
    AND RQVR.Quote = @Quote
ORDER BY RQVR.QuoteLine, PriceRank, RQVR.Vendor
