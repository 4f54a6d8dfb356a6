/*
title: Dependents covered by benefits
grain: one benefit of a dependent
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Which family members are on our health plans?
  - Active benefit records of dependents with employee, dependent, relationship, birth date, plan and effective date
  - covered dependents
  - is Ruiz's oldest kid still on the medical
  - The carrier audits dependents in April and wants names, relation and start of coverage.
  - kids n spouses insured
  - How old are the children we still pay premium for?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRDP.Name AS DependentName, HRDP.Relationship, HRDP.BirthDate,
    HREB.BenefitCode, HRBC.Description AS BenefitName, HREB.EffectDate, HREB.EndDate
FROM HREB WITH (NOLOCK)
JOIN HRDP WITH (NOLOCK)
    ON HREB.HRCo = HRDP.HRCo
    AND HREB.HRRef = HRDP.HRRef
    AND HREB.DependentSeq = HRDP.Seq
JOIN HRBC WITH (NOLOCK)
    ON HREB.HRCo = HRBC.HRCo
    AND HREB.BenefitCode = HRBC.BenefitCode
JOIN HRRM WITH (NOLOCK)
    ON HREB.HRCo = HRRM.HRCo
    AND HREB.HRRef = HRRM.HRRef
WHERE HREB.HRCo = @HRCo
    AND HREB.ActiveYN = 'Y'
ORDER BY HRRM.LastName, HRRM.FirstName, HRDP.Name, HREB.BenefitCode
