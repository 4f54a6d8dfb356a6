/*
title: Tickets on hold
grain: one ticket line
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which tickets are on hold?
  - Held tickets by customer
  - held tickets
  - Tickets on hold that are not void, with customer name, sale date and totals.
  - tickets we're sittin on
  - Loads that are blocked from invoicing, with buyer, day and dollars
  - Sales wants to know why Acme hasn't got a bill, so give every blocked slip, its pit, buyer's name, product, quantity, goods and freight, oldest first
  - loads blocked from billing
  - Oldest first with the account's name, every held ticket's plant, product, tons, material and freight dollars
  - MS held tix, whos n how old
  - Which deliveries have we put aside so that the customer isn't charged yet?
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, MSTD.Customer, ARCM.Name, MSTD.Material, MSTD.MatlUnits,
    MSTD.MatlTotal, MSTD.HaulTotal
FROM MSTD WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Hold = 'Y'
    AND MSTD.Void = 'N'
ORDER BY MSTD.SaleDate, MSTD.Ticket, MSTD.MSTrans
