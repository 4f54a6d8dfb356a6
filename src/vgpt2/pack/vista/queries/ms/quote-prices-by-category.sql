/*
title: Prices by material category on active quotes
grain: one category price of a quote
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which quotes give a price or discount on a whole category of material?
  - Category prices of active quotes with customer name, category name, location, rate, unit price and minimum
  - category quotes
  - who gets a deal on all the asphalt mixes
  - Sales manager reviewing blanket prices - who, which class of product, how much, until when.
  - Offers priced by product family rather than item.
  - Live offers pricing a whole product family instead of single items
  - Sales manager reviews blanket deals before the new year, so show who has one, on what class of product, rate or price, least charge, and how long it runs
  - blanket deals on asphalt mixes
  - By offer with the account's name or the job, product class in words, plant, discount rate or price, minimum, last valid day
  - actv qts w catgry px, cust + exp
  - Who was given one price for all products of a kind, rather than a price for each?
*/
SELECT MSQH.Quote, MSQH.QuoteType, MSQH.Customer, ARCM.Name, MSQH.Job, MSMD.Loc, MSMD.Category,
    HQMC.Description AS CategoryName, MSMD.UM, MSMD.Rate, MSMD.UnitPrice, MSMD.ECM, MSMD.MinAmt, MSQH.ExpDate
FROM MSMD WITH (NOLOCK)
JOIN MSQH WITH (NOLOCK)
    ON MSMD.MSCo = MSQH.MSCo
    AND MSMD.Quote = MSQH.Quote
JOIN HQMC WITH (NOLOCK)
    ON MSMD.MatlGroup = HQMC.MatlGroup
    AND MSMD.Category = HQMC.Category
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSQH.CustGroup = ARCM.CustGroup
    AND MSQH.Customer = ARCM.Customer
WHERE MSMD.MSCo = @MSCo
    AND MSQH.Active = 'Y'
ORDER BY MSQH.Quote, MSMD.Category, MSMD.Seq
