/*
title: Standard usage rates by category and revenue code
grain: one category and revenue code
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - What do we charge jobs for each type of equipment?
  - Internal rental rates by category and revenue code
  - equipment rate sheet
  - Rate, unit and revenue code description for every equipment category.
  - whats the going rate for our gear
  - Our internal price list for machines by class and kind of charge
  - 'Estimating starts a bid on 22-4410 tomorrow and wants the current list: class by name, hourly, daily or monthly charge by name, measure of time and of work, and price.'
  - iron price list
  - 'Hire tariff sheet: category with its name, revenue code name, per hour/day/month, production measure, amount'
  - std em rates by cat x rev code
  - What does a project have to pay for using one of our machines, for each kind and time span?
*/
SELECT EMRR.Category, EMCM.Description AS CategoryName, EMRR.RevCode, EMRC.Description AS RevenueCode, EMRC.TimeUM,
    EMRR.WorkUM, EMRR.Rate
FROM EMRR WITH (NOLOCK)
JOIN EMCM WITH (NOLOCK)
    ON EMRR.EMCo = EMCM.EMCo
    AND EMRR.Category = EMCM.Category
JOIN EMRC WITH (NOLOCK)
    ON EMRR.EMGroup = EMRC.EMGroup
    AND EMRR.RevCode = EMRC.RevCode
WHERE EMRR.EMCo = @EMCo
ORDER BY EMRR.Category, EMRR.RevCode
