/*
title: Dependents with an active benefit whose social security number or birth date is missing, with the benefit and the employee
grain: one dependent and benefit
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Which covered family members have no social security number or birth date on file?
  - Employee, dependent, relationship, benefit, birth date where the number or the date is blank
  - dependents missing ssn
  - The 1095 vendor rejected our file because lines for spouses and kids lack identification, so before I write to all the families I need to know for which insured dependents we have no social or no date of birth and under whose coverage they are
  - covered kids with no birth dat or socail
  - Insured relatives whom we can't identify to the tax office
  - Does anyone on plan MED500 have a child without a number, for the 2024 forms?
  - Insured spouses and children lacking a social or a birthday in our records
  - 1095 vendor bounced our file on january 25; under each worker's name find his insured relatives without a number or birthday, the plan by name, and his mail so we can ask
  - no ssn or dob on covered fam
  - Worker's surname and given name with mail, relative, how related, birthday if known, plan by name, since when covered
  - deps w/ actv bnft & blank SS# / DOB, aca file
  - For which family members on our insurance don't we know the birthday or government number?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRM.Email, HRDP.Name AS DependentName, HRDP.Relationship, HRDP.BirthDate,
    HREB.BenefitCode, HRBC.Description AS BenefitName, HREB.EffectDate
FROM HREB WITH (NOLOCK)
JOIN HRDP WITH (NOLOCK)
    ON HREB.HRCo = HRDP.HRCo
    AND HREB.HRRef = HRDP.HRRef
    AND HREB.DependentSeq = HRDP.Seq
JOIN HRRM WITH (NOLOCK)
    ON HREB.HRCo = HRRM.HRCo
    AND HREB.HRRef = HRRM.HRRef
JOIN HRBC WITH (NOLOCK)
    ON HREB.HRCo = HRBC.HRCo
    AND HREB.BenefitCode = HRBC.BenefitCode
WHERE HREB.HRCo = @HRCo
    AND HREB.ActiveYN = 'Y'
    AND (HRDP.SSN IS NULL OR HRDP.BirthDate IS NULL)
ORDER BY HRRM.LastName, HRRM.FirstName, HRDP.Name, HREB.BenefitCode
