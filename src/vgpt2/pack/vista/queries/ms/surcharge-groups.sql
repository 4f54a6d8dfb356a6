/*
title: Surcharge groups with their codes, whether each code is active and whether the group is the company's default
grain: one code of a surcharge group
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which surcharges go onto a ticket under each group and which group applies when nothing is said?
  - Surcharge groups with description, codes in the group, code description, effective date, taxable, active, default group of the company
  - surcharge groups
  - what fule and envirnment adders are in grp 1 and the rest
  - Does group 2 still hold the winter heat charge of 3.50 that we wanted gone in May?
  - A customer pays a fuel add-on and an environmental one, the other only fuel, and the dispatcher could not tell me why, so I guess they were put into different bundles; show each bundle with what is in it, which ones are switched off, and mark the one that the system takes by default.
  - Bundles of extras that may land on a load
  - Sets of add-ons, their members, any member turned off, and the fallback set
  - A buyer pays fuel plus environmental, another pays fuel only, and dispatch can't say why, so show every bundle's content, starting days, taxable or not, and the company's usual bundle
  - what's in each adder bundle
  - Each surcharge group by name, a star for the company's usual one, its codes in words, effective day, taxable, active
  - surchg grps + cds, dflt flag
  - We put extra charges on deliveries in sets; which extras belong to which set, and which set is used if nobody chooses?
*/
SELECT MSSurchargeGroups.SurchargeGroup, MSSurchargeGroups.Description AS GroupName,
    CASE WHEN MSSurchargeGroups.SurchargeGroup = MSCO.DfltSurchargeGroup THEN 'Y' ELSE 'N' END AS CompanyDefault,
    MSSurchargeGroupCodes.SurchargeCode, MSSurchargeCodes.Description AS CodeName, MSSurchargeCodes.EffectiveDate,
    MSSurchargeCodes.TaxableYN, MSSurchargeCodes.Active
FROM MSSurchargeGroups WITH (NOLOCK)
JOIN MSCO WITH (NOLOCK)
    ON MSSurchargeGroups.MSCo = MSCO.MSCo
LEFT JOIN MSSurchargeGroupCodes WITH (NOLOCK)
    ON MSSurchargeGroups.MSCo = MSSurchargeGroupCodes.MSCo
    AND MSSurchargeGroups.SurchargeGroup = MSSurchargeGroupCodes.SurchargeGroup
LEFT JOIN MSSurchargeCodes WITH (NOLOCK)
    ON MSSurchargeGroupCodes.MSCo = MSSurchargeCodes.MSCo
    AND MSSurchargeGroupCodes.SurchargeCode = MSSurchargeCodes.SurchargeCode
WHERE MSSurchargeGroups.MSCo = @MSCo
ORDER BY MSSurchargeGroups.SurchargeGroup, MSSurchargeGroupCodes.SurchargeCode
