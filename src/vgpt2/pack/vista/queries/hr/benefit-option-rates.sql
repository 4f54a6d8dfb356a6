/*
title: Old and new rates of benefit options effective by a date
grain: one payroll code of a benefit option
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - What does each plan option cost the employee and us, old and new?
  - Deduction and liability rates of benefit options effective by a date, with plan, vendor, code name, frequency, old and new rate and the change
  - benefit rates
  - how much is the family medical going up
  - Premium increases in the last enrollment, and have they been rolled out to people?
  - plan option costs
  - Compare last year's price of every coverage tier with the present one.
  - Former and present premium for every tier of our plans, effective by June 30
  - CFO wants the renewal's effect before the july board; per plan by name and carrier, what did each tier go from and to, and has it been rolled out?
  - premium hikes by tier
  - Plan by name, carrier, tier, deduction by name, how often, old rate, new rate, difference, since when, rolled out or not
  - bnft optn rts old v new eff by 1/1, ee + er codes
  - How much more does each kind of insurance, single or family for instance, cost than it did before?
*/
SELECT HRBI.BenefitCode, HRBC.Description AS BenefitName, HRBC.PlanName, APVM.Name AS VendorName, HRBI.BenefitOption,
    HRBI.EDLType, HRBI.EDLCode, PRDL.Description AS CodeName, HRBI.Frequency, HRBI.OldRate, HRBI.NewRate,
    HRBI.NewRate - HRBI.OldRate AS Change, HRBI.EffectiveDate, HRBI.UpdatedYN
FROM HRBI WITH (NOLOCK)
JOIN HRBC WITH (NOLOCK)
    ON HRBI.HRCo = HRBC.HRCo
    AND HRBI.BenefitCode = HRBC.BenefitCode
JOIN HRCO WITH (NOLOCK)
    ON HRBI.HRCo = HRCO.HRCo
JOIN PRDL WITH (NOLOCK)
    ON HRCO.PRCo = PRDL.PRCo
    AND HRBI.EDLCode = PRDL.DLCode
LEFT JOIN APVM WITH (NOLOCK)
    ON HRBC.VendorGroup = APVM.VendorGroup
    AND HRBC.Vendor = APVM.Vendor
WHERE HRBI.HRCo = @HRCo
    AND HRBI.EDLType IN ('D', 'L')
    AND HRBI.EffectiveDate <= @AsOf
ORDER BY HRBI.BenefitCode, HRBI.BenefitOption, HRBI.EDLType, HRBI.EDLCode
