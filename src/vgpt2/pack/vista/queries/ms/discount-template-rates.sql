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
*/
SELECT MSDD.DiscTemplate, MSDH.Description, MSDD.LocGroup, MSDD.FromLoc, MSDD.Category, MSDD.Material,
    MSDD.UM, MSDD.PayDiscRate
FROM MSDD WITH (NOLOCK)
JOIN MSDH WITH (NOLOCK)
    ON MSDD.MSCo = MSDH.MSCo
    AND MSDD.DiscTemplate = MSDH.DiscTemplate
WHERE MSDD.MSCo = @MSCo
ORDER BY MSDD.DiscTemplate, MSDD.FromLoc, MSDD.Category, MSDD.Material
