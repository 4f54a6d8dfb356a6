/*
title: Usage charged at a rate other than the standard of its category
grain: one usage entry
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Where did somebody charge a machine at something other than the book rate in June?
  - Usage entries whose rate is not the category's standard rate, with both rates, job, time and amount
  - off-rate usage
  - who gave a job the cheap rate on the loader
  - Rate exceptions for the month - entry, machine, job, list rate, rate used and amount.
  - Compare what was posted per hour to the price list of its class, only deviations.
  - June machine charges where the hourly price deviates from that of its class
  - 'A joint venture partner audits our internal rentals: every June entry priced other than the list for its class, with unit, project, list price, price applied, hours and dollars.'
  - sweetheart rates, june
  - 'Category by category: day, machine description, site, book tariff beside tariff really used, time, total, deviations only'
  - em usage 06/24 where rate <> std cat rate
  - For each kind of machine there is a fixed price per hour; in June, where did we ask for more or less?
*/
SELECT EMRD.ActualDate, EMRD.Trans, EMRD.Equipment, EMEM.Description, EMRD.Category, EMRD.RevCode, EMRD.JCCo, EMRD.Job,
    EMRR.Rate AS StandardRate, EMRD.RevRate AS RateCharged, EMRD.TimeUnits, EMRD.Dollars
FROM EMRD WITH (NOLOCK)
JOIN EMRR WITH (NOLOCK)
    ON EMRD.EMCo = EMRR.EMCo
    AND EMRD.EMGroup = EMRR.EMGroup
    AND EMRD.Category = EMRR.Category
    AND EMRD.RevCode = EMRR.RevCode
JOIN EMEM WITH (NOLOCK)
    ON EMRD.EMCo = EMEM.EMCo
    AND EMRD.Equipment = EMEM.Equipment
WHERE EMRD.EMCo = @EMCo
    AND EMRD.Mth = @Mth
    AND EMRD.RevRate <> EMRR.Rate
ORDER BY EMRD.Category, EMRD.RevCode, EMRD.ActualDate, EMRD.Trans
