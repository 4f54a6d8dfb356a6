/*
title: Vendors who were sent a quote request and gave no price for a line of it, with date sent and user
grain: one vendor and quote line
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
asks:
  - Which suppliers have not answered our requests for prices?
  - Quote requests by vendor with date sent, quote, line, material description, units and user where the vendor has no price on the line
  - unanswered quotes
  - vendors that didnt qoute bak yet
  - I sent number 214 out to five houses on the 3rd and only two came back, and since the bid is due on Friday I would like to ring the others up; list who got it, when, and which lines they left empty, together with whoever sent it.
  - Did Core & Main ever price the 8 inch valves on 214?
  - Asked for a figure, silence since
  - suppliers we mailed an RFQ and who left lines without a price
  - Bid day is Thursday and estimating can't close its numbers, so whom did we ask for pricing and when, which items are still blank, and what's their phone number?
  - no price back yet
  - oldest inquiry on top, supplier name and phone, our person who sent it, the item, how many and the date needed
  - vndrs that ghosted our RFQs, by line, sent dt
  - We wrote to several stores asking what they'd charge. Which of them never told us a figure for some item, and who here wrote to them?
*/
WITH Priced AS (
    SELECT RQVR.RQCo, RQVR.Quote, RQVR.QuoteLine, RQVR.Vendor_Group, RQVR.Vendor
    FROM RQVR WITH (NOLOCK)
    WHERE RQVR.RQCo = @RQCo
        AND RQVR.UnitCost > 0
)
SELECT RQVQ.Quote, RQQH.Description AS QuoteName, RQQH.UserName, RQVQ.SentDate, APVM.Name AS VendorName,
    APVM.Phone, RQQL.QuoteLine, RQQL.Description, RQQL.Units, RQQL.UM, RQQL.ReqDate
FROM RQVQ WITH (NOLOCK)
JOIN RQQH WITH (NOLOCK)
    ON RQVQ.RQCo = RQQH.RQCo
    AND RQVQ.Quote = RQQH.Quote
JOIN RQQL WITH (NOLOCK)
    ON RQVQ.RQCo = RQQL.RQCo
    AND RQVQ.Quote = RQQL.Quote
JOIN APVM WITH (NOLOCK)
    ON RQVQ.Vendor_Group = APVM.VendorGroup
    AND RQVQ.Vendor = APVM.Vendor
LEFT JOIN Priced
    ON RQQL.RQCo = Priced.RQCo
    AND RQQL.Quote = Priced.Quote
    AND RQQL.QuoteLine = Priced.QuoteLine
    AND RQVQ.Vendor_Group = Priced.Vendor_Group
    AND RQVQ.Vendor = Priced.Vendor
WHERE RQVQ.RQCo = @RQCo
    AND RQVQ.SentDate IS NOT NULL
    AND Priced.Vendor IS NULL
ORDER BY RQVQ.SentDate, RQVQ.Quote, APVM.Name, RQQL.QuoteLine
