/*
title: Taxable material sold to customers without sales tax
grain: one customer and material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - To which customers did we sell taxable material in 2024 without charging tax?
  - Customer tickets of taxable materials with no tax amount, by customer and material, with the customer's tax code and the sales amount
  - no tax charged
  - state auditor is here, need every customer that got gravel tax free and whether we got an exemption cert
  - "Sales tax exposure: untaxed sales per account, largest first. Acme Paving with 212,000 is surely exempt, the rest I must look at."
  - Buyers the revenue department will ask us about.
  - Customer, tax code on the account, material, tickets, units, untaxed dollars for the year.
  - Buyers who got taxable stone in 2024 without any levy on the slip
  - The revenue auditor sits in our conference room, so for January through December name accounts whose taxable product carried none, their state, tax code, tons and dollars
  - tax slipped through, which accounts
  - Largest first with the account's name, its state and tax code, taxable product in words, tons and dollars sold this year with none charged
  - txbl matl tix w 0 tax by cust YTD, certs?
  - Did we forget to charge sales tax to someone on material where we should have?
*/
SELECT MSTD.Customer, ARCM.Name, ARCM.State, ARCM.TaxCode AS CustomerTaxCode, MSTD.Material,
    HQMT.Description AS MaterialName, COUNT(*) AS Tickets, SUM(MSTD.MatlUnits) AS Units, MSTD.UM,
    SUM(MSTD.MatlTotal) AS UntaxedSales
FROM MSTD WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND HQMT.Taxable = 'Y'
    AND MSTD.TaxTotal = 0
    AND MSTD.MatlTotal <> 0
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.Void = 'N'
GROUP BY MSTD.Customer, ARCM.Name, ARCM.State, ARCM.TaxCode, MSTD.Material, HQMT.Description, MSTD.UM
ORDER BY UntaxedSales DESC, MSTD.Customer, MSTD.Material
