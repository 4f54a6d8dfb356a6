/*
title: Special markups and discounts on service parts of customers and sites by category and material
grain: one material rate of an override
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which customers have an agreed markup or discount on parts?
  - Material rate overrides with customer, site, category name, material name, basis and percent
  - parts markup deals
  - does costco get the 15 pct markup on filtres or the normal one
  - I only remember that Northgate Mall had cost plus 20 on compressors.
  - The sales people agree on conditions for parts at lunch, write them on a napkin, and the billing office then learns of them from the complaint; so show me what is really set up for whom, for which group of goods or single article, and on which basis the percentage works.
  - Whose spares are dearer or cheaper than usual by contract?
  - client arrangements on material prices, percent up or down, for groups or single items
  - Northgate disputes the compressor price, and their contract says cost plus 20, so what does the system really hold for each client, what group or item, basis and percent?
  - handshake pricing on spares
  - by client's name and location, the price list behind it, group of goods in words or item in words, up or down, from what basis, and how many percent
  - SM rate ovrd matl, MU/disc % by cust
  - Which customers pay more or less than usual for spare pieces because someone promised them so?
*/
SELECT SMRateOverride.CustGroup, SMRateOverride.Customer, ARCM.Name AS CustomerName, SMRateOverride.ServiceSite,
    SMRateOverride.RateTemplate, SMRateOverrideMaterial.Category, HQMC.Description AS CategoryName,
    SMRateOverrideMaterial.Material, HQMT.Description AS MaterialName, SMRateOverrideMaterial.MarkupOrDiscount,
    SMRateOverrideMaterial.Basis, SMRateOverrideMaterial.[Percent]
FROM SMRateOverride WITH (NOLOCK)
JOIN SMRateOverrideMaterial WITH (NOLOCK)
    ON SMRateOverride.SMRateOverrideID = SMRateOverrideMaterial.SMRateOverrideID
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMRateOverride.CustGroup = ARCM.CustGroup
    AND SMRateOverride.Customer = ARCM.Customer
LEFT JOIN HQMC WITH (NOLOCK)
    ON SMRateOverrideMaterial.MatlGroup = HQMC.MatlGroup
    AND SMRateOverrideMaterial.Category = HQMC.Category
LEFT JOIN HQMT WITH (NOLOCK)
    ON SMRateOverrideMaterial.MatlGroup = HQMT.MatlGroup
    AND SMRateOverrideMaterial.Material = HQMT.Material
WHERE SMRateOverride.SMCo = @SMCo
ORDER BY ARCM.Name, SMRateOverride.ServiceSite, SMRateOverrideMaterial.Seq
