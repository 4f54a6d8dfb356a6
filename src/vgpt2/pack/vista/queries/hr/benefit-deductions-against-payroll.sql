/*
title: Benefit deductions that differ from payroll's set-up
grain: one deduction or liability of a person's benefit
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Where does what HR says about health premiums disagree with what payroll takes?
  - Deduction and liability rates of active benefits beside the rate set up in payroll, only where missing or different, with person, benefit and code names
  - benefit vs payroll rates
  - open enrollmnt changes that never made it over to payroll
  - Dental went up on 1/1. Who is still being charged the old premium?
  - premium mismatch
  - Elections that were recorded but are not coming out of the check, or not in the right amount
  - Elections whose premium isn't what the paycheck takes, or that aren't taken at all
  - Carrier's invoice for january is short and I suspect that open enrollment never reached payroll; by person name and plan show the elected rate and the one set up on the check
  - premiums HR vs check
  - Surname, given name, plan by name, deduction by name, rate as elected, rate on the pay side, blank if it isn't there
  - bnft DL amts <> PR emp dedns, or msng, actve plans only
  - For whom do we take too much, too little or nothing for insurance compared with what he signed up for?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRM.PREmp, HRBL.BenefitCode, HRBC.Description AS BenefitName, HRBL.DLCode,
    PRDL.Description AS CodeName, HRBL.RateAmt AS BenefitRate, PRED.RateAmt AS PayrollRate
FROM HRBL WITH (NOLOCK)
JOIN HREB WITH (NOLOCK)
    ON HRBL.HRCo = HREB.HRCo
    AND HRBL.HRRef = HREB.HRRef
    AND HRBL.BenefitCode = HREB.BenefitCode
    AND HRBL.DependentSeq = HREB.DependentSeq
JOIN HRBC WITH (NOLOCK)
    ON HRBL.HRCo = HRBC.HRCo
    AND HRBL.BenefitCode = HRBC.BenefitCode
JOIN HRRM WITH (NOLOCK)
    ON HRBL.HRCo = HRRM.HRCo
    AND HRBL.HRRef = HRRM.HRRef
JOIN PRDL WITH (NOLOCK)
    ON HRRM.PRCo = PRDL.PRCo
    AND HRBL.DLCode = PRDL.DLCode
LEFT JOIN PRED WITH (NOLOCK)
    ON HRRM.PRCo = PRED.PRCo
    AND HRRM.PREmp = PRED.Employee
    AND HRBL.DLCode = PRED.DLCode
WHERE HRBL.HRCo = @HRCo
    AND HREB.ActiveYN = 'Y'
    AND (PRED.DLCode IS NULL OR PRED.RateAmt <> HRBL.RateAmt)
ORDER BY HRRM.LastName, HRRM.FirstName, HRBL.BenefitCode, HRBL.DLCode
