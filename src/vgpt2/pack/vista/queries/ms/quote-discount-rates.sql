/*
title: Payment discount rates agreed on active customer quotes by location, category and material beside the quote's discount template
grain: one discount rate of a quote
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which customers have their own prompt payment discount written on the quote?
  - Active customer quotes with discount rate by location, category, material and unit, customer name, terms and the discount template of the quote with its name
  - quote discount rates
  - cash discnt deals on qoutes by custmer, the 2219 for baylor too
  - Is Hanson at 1.00 a ton on washed sand under quote 2207 or at the template's 0.50?
  - Our receivables people took a discount of a dollar per ton off a payment and the salesman swears that it was fifty cents, so before I take sides show what was agreed on the running offers, per place and article, and which general sheet each of them otherwise goes by.
  - Reductions for paying early that were promised in an offer
  - Early-pay reductions written into live offers, against the sheet that account follows
  - Hanson deducted a dollar per ton and the salesman swears fifty cents, so show what each running offer grants by pit and product, with terms and the general scheme
  - pay-early deals in offers
  - Alphabetical by account, live offer with its terms and general discount sheet in words, then plant, product and special early-pay rate
  - actv cust qts w own pay disc rt
  - Which customers were promised in writing that they may deduct something for paying fast, and how much?
*/
SELECT MSQH.Quote, ARCM.Name AS CustomerName, MSQH.PayTerms, MSQH.DiscTemplate, MSDH.Description AS TemplateName,
    MSDX.Loc, MSDX.Category, MSDX.Material, MSDX.UM, MSDX.PayDiscRate
FROM MSDX WITH (NOLOCK)
JOIN MSQH WITH (NOLOCK)
    ON MSDX.MSCo = MSQH.MSCo
    AND MSDX.Quote = MSQH.Quote
JOIN ARCM WITH (NOLOCK)
    ON MSQH.CustGroup = ARCM.CustGroup
    AND MSQH.Customer = ARCM.Customer
LEFT JOIN MSDH WITH (NOLOCK)
    ON MSQH.MSCo = MSDH.MSCo
    AND MSQH.DiscTemplate = MSDH.DiscTemplate
WHERE MSDX.MSCo = @MSCo
    AND MSQH.QuoteType = 'C'
    AND MSQH.Active = 'Y'
ORDER BY ARCM.Name, MSQH.Quote, MSDX.Seq
