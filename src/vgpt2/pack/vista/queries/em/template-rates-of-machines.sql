/*
title: Rates that revenue templates give single machines beside the standard rate of their category
grain: one template, machine and revenue code
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which machines have a rate of their own in a revenue template, and how far is it from the standard?
  - Template, machine, revenue code, template rate, category rate and difference
  - template rates per unit
  - whats the speacial rate for crane 14 in the wind farm templat
  - Unit 2205 at 310 an hour under the joint venture template; is that still so?
  - For the talks with our joint venture partner I need every single machine for which we once promised a price that differs from the general list, with the name of the agreement it stands in and what the list would say today, because he has the habit of remembering only the cheap ones.
  - Deals for individual units against the list price.
  - Special prices agreed for individual units, compared with what their class normally bills
  - A client disputes the 285 an hour we bill for crane 14; look up every unit that carries its own price in a billing template and what the class would have charged
  - unit overrides in rev templates
  - By template name, then unit with its name and hourly/daily code, the agreed price, the discount, the class price and how far apart they are
  - 'need the rev tmplt rates set per eq # not per category, next to std cat rate'
  - Some of our machines are rented out at a price that is an exception to the normal price list. What are these exceptions and what would be normal?
*/
SELECT EMTE.RevTemplate, EMTH.Description AS TemplateName, EMTE.Equipment,
    EMEM.Description AS EquipmentName, EMTE.RevCode, EMTE.Rate AS TemplateRate, EMTE.DiscFromStdRate,
    EMRR.Rate AS CategoryRate, EMTE.Rate - EMRR.Rate AS Difference
FROM EMTE WITH (NOLOCK)
JOIN EMTH WITH (NOLOCK)
    ON EMTE.EMCo = EMTH.EMCo
    AND EMTE.RevTemplate = EMTH.RevTemplate
JOIN EMEM WITH (NOLOCK)
    ON EMTE.EMCo = EMEM.EMCo
    AND EMTE.Equipment = EMEM.Equipment
LEFT JOIN EMRR WITH (NOLOCK)
    ON EMEM.EMCo = EMRR.EMCo
    AND EMEM.Category = EMRR.Category
    AND EMTE.EMGroup = EMRR.EMGroup
    AND EMTE.RevCode = EMRR.RevCode
WHERE EMTE.EMCo = @EMCo
ORDER BY EMTE.RevTemplate, EMTE.Equipment, EMTE.RevCode
