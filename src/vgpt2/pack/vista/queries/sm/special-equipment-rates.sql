/*
title: Special service rates of customers and sites for our equipment beside the category's usage rate
grain: one equipment rate of an override
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - For which customers do we charge a lift or truck at a special price on service work, and how does it compare with our own rate?
  - Equipment rate overrides with customer, machine, revenue code, markup, flat rate and the standard rate
  - special lift rates
  - the boom truck for the refinary is 95 flat isnt it, whats the internal rat
  - Scissor lift 88, Kessler Foods, flat 60 an hour, agreed in May.
  - We have been letting the crane go out at whatever somebody typed in years ago, and the equipment manager complains that service pays him the full internal rate while the customer is charged less than that, so give me both figures in a row for everyone who has such an arrangement.
  - Arrangements under which a customer hires our iron below its own price.
  - negotiated client prices for our lifts and trucks next to the internal rate
  - The equipment manager says service rents out his crane below cost, so for each client with a private price show the machine, what they pay, and our own category rate.
  - custom iron prices, service
  - by client's name, location, the machine's number and name, how it's counted, surcharge, fixed price, and the normal rate
  - SM rate ovrd for EM, flat vs std rate
  - Some customers pay a special price when we bring a machine of ours. Who, which machine, and what's it normally worth?
*/
SELECT SMRateOverride.Customer, ARCM.Name AS CustomerName, SMRateOverride.ServiceSite,
    SMRateOverrideEquipment.EMCo, SMRateOverrideEquipment.Equipment, EMEM.Description AS EquipmentName,
    SMRateOverrideEquipment.RevCode, SMRateOverrideEquipment.MarkupAmount,
    SMRateOverrideEquipment.FlatRateAmount, EMRR.Rate AS StandardRate
FROM SMRateOverride WITH (NOLOCK)
JOIN SMRateOverrideEquipment WITH (NOLOCK)
    ON SMRateOverride.SMRateOverrideID = SMRateOverrideEquipment.SMRateOverrideID
JOIN EMEM WITH (NOLOCK)
    ON SMRateOverrideEquipment.EMCo = EMEM.EMCo
    AND SMRateOverrideEquipment.Equipment = EMEM.Equipment
LEFT JOIN EMRR WITH (NOLOCK)
    ON EMEM.EMCo = EMRR.EMCo
    AND EMEM.Category = EMRR.Category
    AND EMEM.EMGroup = EMRR.EMGroup
    AND SMRateOverrideEquipment.RevCode = EMRR.RevCode
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMRateOverride.CustGroup = ARCM.CustGroup
    AND SMRateOverride.Customer = ARCM.Customer
WHERE SMRateOverride.SMCo = @SMCo
ORDER BY ARCM.Name, SMRateOverrideEquipment.EMCo, SMRateOverrideEquipment.Equipment
