/*
title: Material price overrides of billing templates beside the list price
grain: one material of a template
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Which materials do we bill at other than list price, and by how much?
  - T&M material overrides with material name, special price, markup rate and standard price
  - Template, template name, material, description, unit, override price, new price, list price
  - material bill overrides
  - what are we charging for materials on t and m, list or special?
  - Price exceptions for parts on cost-plus work
  - Where do the special prices in the templates differ from list?
  - Items our cost-plus templates price differently than the catalog does
  - The owner's auditor says we overcharge for pipe on T&M work; show each template's exceptional item prices, the coming one, and the catalog price next to it
  - special matl prices, t&m
  - Template and its name, item name and unit, method, percentage, special price, next price, catalog price
  - tmplt matl ovrides vs std price
  - Which goods do we charge clients at a price of their own instead of our usual price?
*/
SELECT JBMO.Template, JBTM.Description AS TemplateDescription, JBMO.Material, HQMT.Description, HQMT.StdUM,
    JBMO.OverrideOpt, JBMO.Rate, JBMO.SpecificPrice, JBMO.NewSpecificPrice, HQMT.Price
FROM JBMO WITH (NOLOCK)
JOIN JBTM WITH (NOLOCK)
    ON JBMO.JBCo = JBTM.JBCo
    AND JBMO.Template = JBTM.Template
JOIN HQMT WITH (NOLOCK)
    ON JBMO.MatlGroup = HQMT.MatlGroup
    AND JBMO.Material = HQMT.Material
WHERE JBMO.JBCo = @JBCo
ORDER BY JBMO.Template, JBMO.Material
