/*
title: Old and new prices of a price template
grain: one price of the template
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  PriceTemplate: {type: smallint, example: 1}
asks:
  - What goes up and by how much when template 1 takes effect?
  - Price template detail with category, material and location names, old price, new price, change and effective date
  - price increase list
  - whats the new price on 3/4 rock gonna be
  - Marketing wants to mail customers the price sheet changes with product and plant.
  - List rate before and after for every product of one sheet.
  - Former and coming price of each product on sheet 3, pit by pit
  - Marketing mails buyers the April sheet on Friday, so for sheet 2 give every product and place, the price before, the price after, how much it moves, and the starting day
  - sheet 3, prior vs upcoming
  - Class and product in words on sheet 1, plant's name, unit, price before, price after, movement, effective day
  - px tmplt 4 old v new w eff dt
  - On this price list, what gets dearer or cheaper, and from what day?
*/
SELECT MSTP.PriceTemplate, MSTH.Description AS TemplateName, MSTH.EffectiveDate, MSTP.FromLoc,
    INLM.Description AS LocationName, MSTP.Category, MSTP.Material, HQMT.Description AS MaterialName, MSTP.UM,
    MSTP.OldUnitPrice, MSTP.OldECM, MSTP.NewUnitPrice, MSTP.NewECM,
    MSTP.NewUnitPrice - MSTP.OldUnitPrice AS PriceChange
FROM MSTP WITH (NOLOCK)
JOIN MSTH WITH (NOLOCK)
    ON MSTP.MSCo = MSTH.MSCo
    AND MSTP.PriceTemplate = MSTH.PriceTemplate
LEFT JOIN HQMT WITH (NOLOCK)
    ON MSTP.MatlGroup = HQMT.MatlGroup
    AND MSTP.Material = HQMT.Material
LEFT JOIN INLM WITH (NOLOCK)
    ON MSTP.MSCo = INLM.INCo
    AND MSTP.FromLoc = INLM.Loc
WHERE MSTP.MSCo = @MSCo
    AND MSTP.PriceTemplate = @PriceTemplate
ORDER BY MSTP.Category, MSTP.Material, MSTP.FromLoc, MSTP.Seq
