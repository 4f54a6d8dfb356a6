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
  - Relatives insured through each worker's plans, with start of coverage
  - Carrier's dependent audit is due april 30; name each relative on an active plan with the worker, relation, birthday, plan by name and since when
  - family on the plans
  - Worker, relative, relation, born on, plan by name, from, until, alphabetical by worker
  - deps w/ actv cov by bnft + eff dt, is ruiz kid still on med
  - Our insurance also pays for some husbands, wives and children. Which ones, under which plan?
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
