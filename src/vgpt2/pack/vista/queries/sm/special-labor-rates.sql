/*
title: Special service labor rates of customers and sites by technician, call type and pay type
grain: one labor rate of an override
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which customers have hourly rates of their own, and for what kind of work?
  - Labor rate overrides with customer name, site name, technician, craft, call type, pay type and rate
  - special labor rates
  - what did we promiss the hospital for emergancy hours
  - Fairview pays 112 for regular time and 168 for overtime; please confirm.
  - During the contract talks the purchasing lady of the school district claimed that a neighboring district pays less per hour than hers, and since nobody could tell her off the top of his head I would like every agreed hourly price in one list, whose it is, for which building, for which man, which sort of call and time.
  - Who gets our people cheaper than the book says?
  - negotiated hourly prices by client and building, for which mechanic, call and sort of time
  - The school district's buyer claims a neighbor pays less, so before the renewal meeting give all private hourly prices, whose they are, which building, since when, regular or overtime.
  - sweetheart deals on the hour
  - by client's name and building's name, since when, the price list behind it, mechanic or trade and grade, sort of call, sort of time and the hourly price
  - SM rate ovrds labr, by cust/site
  - With which customers did we agree on an hourly price different from the usual one?
*/
SELECT SMRateOverride.CustGroup, SMRateOverride.Customer, ARCM.Name AS CustomerName, SMRateOverride.ServiceSite,
    SMServiceSite.Description AS SiteName, SMRateOverride.RateTemplate, SMRateOverride.EffectiveDate,
    SMRateOverrideLabor.Technician, SMRateOverrideLabor.Craft, SMRateOverrideLabor.Class,
    SMRateOverrideLabor.CallType, SMRateOverrideLabor.PayType, SMRateOverrideLabor.Rate
FROM SMRateOverride WITH (NOLOCK)
JOIN SMRateOverrideLabor WITH (NOLOCK)
    ON SMRateOverride.SMCo = SMRateOverrideLabor.SMCo
    AND SMRateOverride.SMRateOverrideID = SMRateOverrideLabor.SMRateOverrideID
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMRateOverride.CustGroup = ARCM.CustGroup
    AND SMRateOverride.Customer = ARCM.Customer
LEFT JOIN SMServiceSite WITH (NOLOCK)
    ON SMRateOverride.SMCo = SMServiceSite.SMCo
    AND SMRateOverride.ServiceSite = SMServiceSite.ServiceSite
WHERE SMRateOverride.SMCo = @SMCo
ORDER BY ARCM.Name, SMRateOverride.ServiceSite, SMRateOverrideLabor.Seq
