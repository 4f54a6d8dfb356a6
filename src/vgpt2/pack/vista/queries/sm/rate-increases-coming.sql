/*
title: Rates of service rate templates that take effect after a date
grain: one rate template and effective date
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which service billing rates go up soon, and from when?
  - Template, description, effective date, labor rate, equipment markup and material percent that take effect after a date
  - upcoming rate changes
  - did sombody allready load the januray rates for service
  - Labor 138.50 from July 1 on the commercial template, has that been keyed?
  - Before we mail the annual letters in which we tell customers what an hour will cost them next year I must be sure that the new figures really stand in the system with the right starting day, for every list that we use, and not only for the one that Tom remembers.
  - What will an hour cost after the summer?
  - future-dated hourly prices on service price lists, after June 30
  - The annual letters to customers go out Friday, and the owner must be sure that July's new hourly price has been entered on every price list, with the day it begins.
  - next rate bump, service
  - by starting day, the price list with its title, the hourly price, what's added on equipment and the percentage on material
  - SM rate tmpl eff dt > 6/30
  - Have we already put into the system what an hour of repair will cost from a later date?
*/
SELECT SMRateTemplateEffectiveDate.RateTemplate, SMRateTemplate.Description,
    SMRateTemplateEffectiveDate.EffectiveDate, SMRateTemplateEffectiveDate.LaborRate,
    SMRateTemplateEffectiveDate.EquipmentMarkup, SMRateTemplateEffectiveDate.MaterialPercent
FROM SMRateTemplateEffectiveDate WITH (NOLOCK)
JOIN SMRateTemplate WITH (NOLOCK)
    ON SMRateTemplateEffectiveDate.SMCo = SMRateTemplate.SMCo
    AND SMRateTemplateEffectiveDate.RateTemplate = SMRateTemplate.RateTemplate
WHERE SMRateTemplateEffectiveDate.SMCo = @SMCo
    AND SMRateTemplateEffectiveDate.EffectiveDate > @AsOf
ORDER BY SMRateTemplateEffectiveDate.EffectiveDate, SMRateTemplateEffectiveDate.RateTemplate
