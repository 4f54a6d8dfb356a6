/*
title: Surcharge codes with their present and previous rates
grain: one rate of a surcharge code
level: basic
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - What fuel and environmental surcharges do we charge at the moment and what were they before?
  - Active surcharge codes with rate and minimum by location, material, truck type and zone, old and new, effective date
  - surcharge rates
  - diesel is at 4.39, what did we set the fuel surch to
  - Before I raise the fuel adder on July 1 I want the list of rates as they stand.
  - Add-ons per ton on top of the list price, today and last time.
  - Customer Hanson asks why his tickets carry 0.85 a ton extra. Show the table behind that.
  - Fuel and environmental add-ons in force, today's figure beside the former one
  - Diesel hit 4.39 and I must reset the adder by July 1, so bring the present and former figures and least charges by pit, product, vehicle and zone
  - adder table, now and before
  - Active surcharges by name with effective day, for which plant, product, truck type and zone, old rate, new rate, both minimums
  - actv surchg cds old v new rt + min
  - How much extra do we put on a load for fuel and such things, and how much was it previously?
*/
SELECT MSSurchargeCodes.SurchargeCode, MSSurchargeCodes.Description, MSSurchargeCodes.EffectiveDate,
    MSSurchargeCodes.TaxableYN, MSSurchargeCodeRates.FromLoc, MSSurchargeCodeRates.Category,
    MSSurchargeCodeRates.Material, MSSurchargeCodeRates.TruckType, MSSurchargeCodeRates.UM, MSSurchargeCodeRates.Zone,
    MSSurchargeCodeRates.OldSurchargeRate, MSSurchargeCodeRates.SurchargeRate, MSSurchargeCodeRates.OldMinAmt,
    MSSurchargeCodeRates.MinAmt
FROM MSSurchargeCodes WITH (NOLOCK)
JOIN MSSurchargeCodeRates WITH (NOLOCK)
    ON MSSurchargeCodes.MSCo = MSSurchargeCodeRates.MSCo
    AND MSSurchargeCodes.SurchargeCode = MSSurchargeCodeRates.SurchargeCode
WHERE MSSurchargeCodes.MSCo = @MSCo
    AND MSSurchargeCodes.Active = 'Y'
ORDER BY MSSurchargeCodes.SurchargeCode, MSSurchargeCodeRates.Seq
