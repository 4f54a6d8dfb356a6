/*
title: Payment discount rates of each discount template by location, category and material
grain: one rate of a discount template
level: basic
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which payment discounts do our discount templates grant on material?
  - Discount template, description, location, category, material, unit and discount rate
  - discount templates
  - how much dose templete 2 give off per ton on asphalt if they pay in time
  - Ten cents a ton on base rock for the contractors' template, I believe, since April.
  - A customer deducted forty cents on every ton when he paid and says that the salesman had told him so last fall, and as I cannot find the letter I would like at least to know what each of our schemes allows for whom and for what, pit by pit, before I write him a nasty reply.
  - Reward for early payers, article by article.
  - Early-pay reductions each scheme allows, per pit, product class and item
  - A customer took forty cents a ton off his check and claims it was agreed, so show what every discount scheme grants, for which place, class and product
  - cents off for quick pay
  - Scheme after scheme by name, for which pit, product class or product an early payer may deduct how much a unit
  - disc tmplts w pay disc rt by loc/cat/matl
  - If a customer pays us quickly he may take something off; how much is that for each kind of material?
*/
SELECT MSDD.DiscTemplate, MSDH.Description, MSDD.LocGroup, MSDD.FromLoc, MSDD.Category, MSDD.Material,
    MSDD.UM, MSDD.PayDiscRate
FROM MSDD WITH (NOLOCK)
JOIN MSDH WITH (NOLOCK)
    ON MSDD.MSCo = MSDH.MSCo
    AND MSDD.DiscTemplate = MSDH.DiscTemplate
WHERE MSDD.MSCo = @MSCo
ORDER BY MSDD.DiscTemplate, MSDD.FromLoc, MSDD.Category, MSDD.Material
