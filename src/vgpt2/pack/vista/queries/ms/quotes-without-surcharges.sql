/*
title: Active quotes on which no surcharges are applied, with customer or job, who quoted and units sold so far
grain: one quote
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - On which live quotes did someone switch the surcharges off?
  - Active quotes with surcharges not applied; quote, description, customer, job, quoted by, quote date, expiry, units quoted and units sold
  - quotes without surcharge
  - whos gettin material w/o fuel adders after july 1, acording to the quotes
  - Martin gave the Baylor people 12,000 tons without the fuel charge, did anybody else do that?
  - Revenue from the add-ons fell by a third although the tonnage did not, and the only thing I can imagine is that the sales people unticked them when they made the offer in order to win the work, so give me all current offers where that is so with the name of the person who made it.
  - Offers free of extras
  - Live offers where add-ons were switched off, with buyer, salesperson and tons drawn
  - Fuel add-on income fell a third though tonnage held, so find current offers exempting the buyer or project from extras, who made each, promised and drawn quantities
  - offers with the fuel adder off
  - Biggest tonnage first with the account's or job's name, live offers where extras are off, who quoted, offered and drawn quantity
  - actv qts surchg = N, who qtd em
  - Which customers were let off the extra fuel charge in the offer they got, and by which of our people?
*/
SELECT MSQH.Quote, MSQH.Description, ARCM.Name AS CustomerName, JCJM.Description AS JobName, MSQH.QuotedBy,
    MSQH.QuoteDate, MSQH.ExpDate, SUM(MSQD.QuoteUnits) AS QuotedUnits, SUM(MSQD.SoldUnits) AS UnitsSold
FROM MSQH WITH (NOLOCK)
LEFT JOIN MSQD WITH (NOLOCK)
    ON MSQH.MSCo = MSQD.MSCo
    AND MSQH.Quote = MSQD.Quote
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSQH.CustGroup = ARCM.CustGroup
    AND MSQH.Customer = ARCM.Customer
LEFT JOIN JCJM WITH (NOLOCK)
    ON MSQH.JCCo = JCJM.JCCo
    AND MSQH.Job = JCJM.Job
WHERE MSQH.MSCo = @MSCo
    AND MSQH.Active = 'Y'
    AND MSQH.ApplySurchargesYN = 'N'
GROUP BY MSQH.Quote, MSQH.Description, ARCM.Name, JCJM.Description, MSQH.QuotedBy, MSQH.QuoteDate, MSQH.ExpDate
ORDER BY UnitsSold DESC, MSQH.Quote
