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
